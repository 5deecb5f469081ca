MATCH (a:Article {id: $article})
DETACH DELETE a
