MATCH (s:Sentence)-[:`IN`]->(:Article {id: $article})
DETACH DELETE s
