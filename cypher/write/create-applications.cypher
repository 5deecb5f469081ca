// Without the decision the article would be read differently.
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
MATCH (a:Article {id: row.article})
CREATE (d)-[:APPLIES_TO]->(a)
