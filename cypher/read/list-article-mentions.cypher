MATCH (e:Entity)<-[m:MENTIONS]-(:Sentence)-[:`IN`]->(:Article {id: $id})
RETURN e.id AS entity, m.start AS start, m.end AS end, m.kind AS kind
