// What this article alone says of an entity; the entity keeps a tally over all of them.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (a)-[n:NAMES]->(e)
SET n += row.properties
