MATCH (:Decision {id: $id})-[:APPLIES_TO]->(a:Article)
RETURN a.id AS id
