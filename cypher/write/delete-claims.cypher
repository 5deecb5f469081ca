MATCH (c:Claim)-[:EVIDENCED_BY]->(:Sentence)-[:`IN`]->(:Article {id: $article})
DETACH DELETE c
