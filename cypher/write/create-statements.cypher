UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Statement {id: row.id})-[:`IN`]->(a)
SET s += row.properties
