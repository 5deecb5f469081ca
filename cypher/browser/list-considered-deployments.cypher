// Troops that are only considered · Truppen, die nur erwogen werden
// Deployments that somebody plans, considers or fears, as opposed to those that have happened.
MATCH (c:Claim {type: 'DEPLOYS_TO'})-[:SOURCE]->(who:Entity)
WHERE c.modality IN ['planned', 'possible']
MATCH (c)-[:TARGET]->(place:Entity)
MATCH (c)-[:EVIDENCED_BY]->(s:Sentence)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN who.name AS who, place.name AS place, c.content AS what, c.modality AS modality,
       coalesce(speaker.name, 'the article') AS saidBy, s.text AS sentence
ORDER BY who, place
