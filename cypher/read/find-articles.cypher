MATCH (a:Article)
WHERE a.id IN $ids
OPTIONAL MATCH (a)-[:READ_AS]->(o:Original)
RETURN a.id AS id, a.contentHash AS contentHash, a.claims AS claims, o.id AS original
