// What Russia is said to plan · Was Russland vorhaben soll
// Planned, possible and denied acts of Russia, of its bodies and of those who speak for it, and who says so.
MATCH (actor:Entity)-[:PART_OF|REPRESENTS*0..1]->(:Country {name: 'Russland'})
MATCH (c:Claim)-[:SOURCE]->(actor)
WHERE c.modality IN ['planned', 'possible']
MATCH (c)-[:TARGET]->(target:Entity)
MATCH (c)-[:EVIDENCED_BY]->(s:Sentence)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN DISTINCT actor.name AS actor, c.type AS relation, target.name AS target, c.modality AS modality, c.polarity AS polarity,
       coalesce(speaker.name, 'the article') AS saidBy, s.text AS sentence
ORDER BY actor, relation, target
