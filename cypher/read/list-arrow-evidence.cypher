// The claims that an arrow is about, those set aside too.
MATCH (c)
WHERE c.arrowId = $id AND (c:Claim OR c:SetAside)
RETURN c.id AS id
