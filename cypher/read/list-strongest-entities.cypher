MATCH (e:Entity)
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.claims AS claims, e.articles AS articles
ORDER BY claims DESC, id
LIMIT $limit
