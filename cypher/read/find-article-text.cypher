MATCH (a:Article {id: $id})
RETURN a.id AS id, a.title AS title, a.date AS date, a.language AS language, a.source AS source, a.url AS url,
       a.sentences AS sentences, a.claims AS claims, a.entities AS entities, a.text AS text
