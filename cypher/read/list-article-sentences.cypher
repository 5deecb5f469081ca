MATCH (s:Sentence)-[:`IN`]->(:Article {id: $id})
RETURN s.index AS index, s.start AS start, s.end AS end
