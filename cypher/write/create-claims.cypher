UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (c:Claim {id: row.id})
SET c += row.properties
CREATE (c)-[:SOURCE]->(a)
CREATE (c)-[:TARGET]->(b)
CREATE (c)-[:EVIDENCED_BY {start: row.start, end: row.end}]->(s)
