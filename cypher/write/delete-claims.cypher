// Those that were set aside too: whatever is evidenced by a sentence is a claim.
MATCH (c)-[:EVIDENCED_BY]->(:Sentence)-[:`IN`]->(:Article {id: $article})
DETACH DELETE c
