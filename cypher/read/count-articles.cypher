MATCH (a:Article)
RETURN coalesce(a.source, '') AS source, count(a) AS articles, sum(a.sentences) AS sentences
