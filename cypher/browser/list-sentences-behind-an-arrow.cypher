// The sentences behind one arrow · Die Sätze hinter einem Pfeil
// Why Blinken MET_WITH Lawrow stands there: every claim with its sentence, its article and the rule that read it.
// An arrow of a symmetric relation has one direction only, so its ends are asked for in either order.
MATCH (a:Entity {name: 'Antony Blinken'})-[r:MET_WITH]-(b:Entity {name: 'Sergej Lawrow'})
MATCH (c:Claim {arrowId: r.id})-[:EVIDENCED_BY]->(s:Sentence)-[:`IN`]->(article:Article)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN DISTINCT c.modality AS modality, c.polarity AS polarity, coalesce(speaker.name, 'the article') AS saidBy, s.text AS sentence,
       article.id AS article, article.date AS date, c.rule AS rule
ORDER BY date, sentence
