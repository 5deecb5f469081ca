MATCH (c:Claim)
RETURN c.type AS type, c.modality AS modality, c.polarity AS polarity, count(c) AS n
