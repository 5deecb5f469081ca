// An arrow taken apart · Ein Pfeil zerlegt
// The claims between Blinken and Russia as nodes: source, target, speaker, sentence and article of each.
MATCH (a:Entity {name: 'Antony Blinken'})<-[x:SOURCE|TARGET]-(c:Claim)-[y:SOURCE|TARGET]->(b:Entity {name: 'Russland'})
MATCH (c)-[e:EVIDENCED_BY]->(s:Sentence)-[i:`IN`]->(article:Article)
OPTIONAL MATCH (c)-[t:ATTRIBUTED_TO]->(speaker:Entity)
RETURN a, x, c, y, b, e, s, i, article, t, speaker
