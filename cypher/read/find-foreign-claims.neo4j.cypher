MATCH (c:Claim|SetAside)
WHERE c.id IN $ids
RETURN c.id AS id, c.articleId AS article
