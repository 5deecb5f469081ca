// What this article alone says of an entity; the entity keeps a tally over all of them.
MATCH (a:Article {id: $article})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (a)-[n:NAMES]->(e)
SET n += row.properties
