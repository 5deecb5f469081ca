// What is denied · Was verneint wird
// Negative claims: the sentence says that this does not hold, and who says so.
MATCH (c:Claim {polarity: 'negative'})-[:SOURCE]->(a:Entity)
MATCH (c)-[:TARGET]->(b:Entity)
MATCH (c)-[:EVIDENCED_BY]->(s:Sentence)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN a.name AS source, c.type AS relation, b.name AS target, coalesce(speaker.name, 'the article') AS saidBy, s.text AS sentence
ORDER BY source, relation, target
