MATCH (s:Statement)
WHERE s.id IN $ids
RETURN s.id AS id, s.articleId AS article
