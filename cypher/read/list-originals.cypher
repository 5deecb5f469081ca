MATCH (a:Article)-[:READ_AS]->(o:Original)
WHERE a.id IN $ids
RETURN a.id AS id, coalesce(o.part, 0) AS part, o.document AS document
