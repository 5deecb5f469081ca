MATCH (c:Claim)-[:ATTRIBUTED_TO]->(e:Entity)
RETURN e.id AS id, e.type AS type, e.name AS name, count(c) AS claims
