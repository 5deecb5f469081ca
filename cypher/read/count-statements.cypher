MATCH (s:Statement)
RETURN count(s) AS n
