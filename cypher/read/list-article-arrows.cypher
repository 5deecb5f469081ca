MATCH (c:Claim)-[:EVIDENCED_BY]->(:Sentence)-[:`IN`]->(:Article {id: $article})
RETURN DISTINCT c.arrowId AS id, c.type AS type, c.fromId AS source, c.toId AS target
