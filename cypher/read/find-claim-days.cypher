MATCH (c:Claim)
RETURN min(c.firstDay) AS first, max(c.lastDay) AS last
