MATCH (:Claim)-[:ATTRIBUTED_TO]->(e:Entity)
RETURN DISTINCT e.id AS id, e.type AS type, e.name AS name
