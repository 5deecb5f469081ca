MATCH (c:Claim)
WHERE c.firstDay IS NOT NULL
RETURN min(c.firstDay + ' ' + c.firstDate) AS first, max(c.lastDay + ' ' + c.lastDate) AS last
