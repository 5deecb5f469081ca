MATCH (a:Article)-[:NAMES]->(:Entity {id: $id})
RETURN a.id AS id
