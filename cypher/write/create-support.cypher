// What this article alone says of an entity; write/set-entities sums it over the articles that remain.
MATCH (a:Article {id: $article})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (a)-[n:NAMES]->(e)
SET n += row.properties
