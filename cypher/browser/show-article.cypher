// One article and its entities · Ein Artikel und seine Entitäten
// The newest article with all it names.
MATCH (a:Article)
WITH a
ORDER BY a.date DESC, a.id
LIMIT 1
MATCH (a)-[n:NAMES]->(e:Entity)
RETURN a, n, e
