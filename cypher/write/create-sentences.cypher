UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Sentence {id: row.id})-[:`IN`]->(a)
SET s += row.properties
