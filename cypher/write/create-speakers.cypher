UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[:SAID_BY]->(e)
