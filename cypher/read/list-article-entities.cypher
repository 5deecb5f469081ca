MATCH (:Article {id: $article})-[:NAMES]->(e:Entity)
RETURN e.id AS id
