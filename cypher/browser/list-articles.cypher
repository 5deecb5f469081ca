// Articles and whom they speak of · Artikel und von wem sie handeln
MATCH (article:Article)-[:NAMES]->(e:Entity)
WITH article, e
ORDER BY e.claims DESC, e.name
WITH article, collect(e.name) AS entities
RETURN article.id AS article, article.title AS title, article.date AS date, article.claims AS claims, entities
ORDER BY date, article
