// The whole network · Das ganze Netz
// Every arrow between two entities, the best supported first; 300 at most.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN a, r, b
ORDER BY r.claims DESC, a.name, b.name
LIMIT 300
