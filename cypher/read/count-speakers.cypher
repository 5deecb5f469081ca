MATCH (c:Claim)
WHERE c.speakerId <> ''
RETURN c.speakerId AS id, count(c) AS claims
ORDER BY claims DESC, id
LIMIT $limit
