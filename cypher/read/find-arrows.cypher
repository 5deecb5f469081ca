// Arrows that start or end at one of these entities, each once.
MATCH (e:Entity)-[r]-(:Entity)
WHERE e.id IN $ids
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, a.id AS source, b.id AS target, r.id AS id, r.claims AS claims, r.articles AS articles, r.sources AS sources,
       r.firstDate AS firstDate, r.lastDate AS lastDate, r.asserted AS asserted, r.planned AS planned, r.possible AS possible,
       r.demanded AS demanded, r.positive AS positive, r.negative AS negative
