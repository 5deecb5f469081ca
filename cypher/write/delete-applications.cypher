MATCH (:Decision)-[r:APPLIES_TO]->(a:Article)
WHERE a.id IN $articles
DELETE r
