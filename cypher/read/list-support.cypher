MATCH (e:Entity)<-[n:NAMES]-(a:Article)
WHERE e.id IN $ids
RETURN e.id AS id, n.type AS type, n.name AS name, n.nameEn AS nameEn, n.aliases AS aliases, count(a) AS articles
