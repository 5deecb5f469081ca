MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, e.type AS type, e.tally AS tally
