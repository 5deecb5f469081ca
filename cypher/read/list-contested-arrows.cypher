// Arrows under which some claims assert what others deny.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.positive > 0 AND r.negative > 0
RETURN r.id AS id, r.positive AS positive, r.negative AS negative
