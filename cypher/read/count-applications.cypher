MATCH (d:Decision)-[:APPLIES_TO]->(a:Article)
RETURN d.id AS id, count(a) AS n
