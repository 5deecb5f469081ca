MATCH (s:Statement)-[:`IN`]->(:Article {id: $id})
OPTIONAL MATCH (s)-[:SAID_BY]->(e:Entity)
RETURN s.id AS id, s.kind AS kind, e.id AS speaker, s.start AS start, s.end AS end
