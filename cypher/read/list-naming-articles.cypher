MATCH (a:Article)-[:NAMES]->(e:Entity)
WHERE e.id IN $ids
RETURN e.id AS entity, a.id AS id, a.title AS title, a.date AS date, a.source AS source
