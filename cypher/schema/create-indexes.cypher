// Grafeo's unique constraint is no index: without these every MERGE would read all nodes.
CREATE INDEX meta_id_index IF NOT EXISTS FOR (n:Meta) ON (n.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX sentence_id_index IF NOT EXISTS FOR (n:Sentence) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX statement_id_index IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX set_aside_id_index IF NOT EXISTS FOR (n:SetAside) ON (n.id);
CREATE INDEX original_id_index IF NOT EXISTS FOR (n:Original) ON (n.id);
CREATE INDEX decision_id_index IF NOT EXISTS FOR (n:Decision) ON (n.id);
CREATE INDEX claim_arrow_index IF NOT EXISTS FOR (n:Claim) ON (n.arrowId);
CREATE INDEX set_aside_arrow_index IF NOT EXISTS FOR (n:SetAside) ON (n.arrowId);
