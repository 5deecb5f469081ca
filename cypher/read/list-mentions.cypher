MATCH (s:Sentence)-[m:MENTIONS]->(e:Entity)
WHERE s.id IN $sentences AND e.id IN $entities
RETURN s.id AS sentence, e.id AS entity, m.start AS start, m.end AS end
