MATCH (c:Claim)
WHERE c.decision IS NULL AND (c.confidence < $below OR c.arrowId IN $arrows)
RETURN c.id AS id, c.arrowId AS arrow, c.polarity AS polarity, c.confidence AS confidence
