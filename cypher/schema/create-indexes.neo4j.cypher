// Neo4j backs every unique constraint with an index of its own.
CREATE INDEX claim_arrow_index IF NOT EXISTS FOR (n:Claim) ON (n.arrowId);
CREATE INDEX set_aside_arrow_index IF NOT EXISTS FOR (n:SetAside) ON (n.arrowId);
CREATE INDEX entity_name_index IF NOT EXISTS FOR (n:Entity) ON (n.name);
