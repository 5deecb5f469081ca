// As far as the claims of the outermost days knew them.
MATCH (c:Claim)
WHERE c.firstDay = $first OR c.lastDay = $last
RETURN min(CASE WHEN c.firstDay = $first THEN c.firstDate END) AS first,
       max(CASE WHEN c.lastDay = $last THEN c.lastDate END) AS last
