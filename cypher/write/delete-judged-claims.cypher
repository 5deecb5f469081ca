MATCH (c)
WHERE c.id IN $ids AND (c:Claim OR c:SetAside)
DETACH DELETE c
