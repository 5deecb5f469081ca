MATCH (e:Entity)
WHERE e.id IN $ids
REMOVE e:__TYPE__
