MATCH (c:Claim|SetAside)
WHERE c.id IN $ids
DETACH DELETE c
