// One that was set aside keeps its id.
MATCH (c)
WHERE c.id IN $ids AND (c:Claim OR c:SetAside)
RETURN c.id AS id, c.articleId AS article
