// Looking both ends up in a list would take the length of the list for every arrow.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE a.claims >= $least AND b.claims >= $least
RETURN type(r) AS type, a.id AS source, b.id AS target, r.id AS id, r.claims AS claims, r.articles AS articles, r.sources AS sources,
       r.firstDate AS firstDate, r.lastDate AS lastDate, r.asserted AS asserted, r.planned AS planned, r.possible AS possible,
       r.demanded AS demanded, r.positive AS positive, r.negative AS negative
