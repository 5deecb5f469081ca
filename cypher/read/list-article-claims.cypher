MATCH (c:Claim)-[v:EVIDENCED_BY]->(s:Sentence)-[:`IN`]->(:Article {id: $id})
MATCH (c)-[:SOURCE]->(x:Entity)
MATCH (c)-[:TARGET]->(y:Entity)
RETURN c.id AS id, c.arrowId AS arrow, c.type AS type, x.id AS source, y.id AS target, c.modality AS modality, c.polarity AS polarity,
       c.speakerId AS speaker, s.index AS sentence, v.start AS start, v.end AS end
