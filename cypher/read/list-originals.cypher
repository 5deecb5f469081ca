MATCH (o:Original)
WHERE o.id IN $ids
RETURN o.id AS id, o.document AS document
