MATCH (:Article {id: $article})-[n:NAMES]->(e:Entity)
RETURN e.id AS entity, n.type AS type, n.name AS name, n.nameEn AS nameEn, n.aliases AS aliases, n.claims AS claims, n.adopted AS adopted
