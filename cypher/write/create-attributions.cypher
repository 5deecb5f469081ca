UNWIND $rows AS row
MATCH (c:Claim {id: row.claim})
MATCH (e:Entity {id: row.speaker})
CREATE (c)-[:ATTRIBUTED_TO]->(e)
