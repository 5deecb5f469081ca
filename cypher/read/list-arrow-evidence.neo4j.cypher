MATCH (c:Claim|SetAside {arrowId: $id})
RETURN c.id AS id
