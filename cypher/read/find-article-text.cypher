MATCH (a:Article {id: $id})
RETURN a.id AS id, a.title AS title, a.date AS date, a.language AS language, a.source AS source, a.url AS url, a.text AS text
