MATCH (e:Entity)<-[:SOURCE|TARGET]-(c:Claim)
WHERE e.id IN $ids
RETURN e.id AS id, count(DISTINCT c) AS claims
