MATCH (s:Statement)
WHERE s.id IN $ids
DETACH DELETE s
