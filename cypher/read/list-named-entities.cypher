// Entities that some article calls by a name; the others are described ("die Polizei") and another one in every article.
MATCH (:Sentence)-[m:MENTIONS]->(e:Entity)
WHERE m.kind = 'name'
RETURN DISTINCT e.id AS id
