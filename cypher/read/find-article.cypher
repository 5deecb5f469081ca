MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[:READ_AS]->(o:Original)
RETURN a.contentHash AS contentHash, a.claims AS claims, o.id AS original
