MATCH (s:Statement)-[:`IN`]->(:Article {id: $article})
DETACH DELETE s
