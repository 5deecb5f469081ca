MATCH (a:Article {id: $article})
UNWIND $rows AS row
CREATE (s:Sentence {id: row.id})-[:`IN`]->(a)
SET s += row.properties
