// What Lawrow claims · Was Lawrow behauptet
// Claims that the articles attribute to him: the words are his, not theirs. Any part of the name will do.
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WHERE speaker.name CONTAINS 'Lawrow'
MATCH (c)-[:SOURCE]->(a:Entity)
MATCH (c)-[:TARGET]->(b:Entity)
MATCH (c)-[:EVIDENCED_BY]->(s:Sentence)
RETURN a.name AS source, c.type AS relation, b.name AS target, c.modality AS modality, c.polarity AS polarity, s.text AS sentence
ORDER BY s.index, relation
