// Neither database takes a label as a parameter: __TYPE__ becomes a type of src/model/vocabulary.ts.
MATCH (e:Entity)
WHERE e.id IN $ids
SET e:__TYPE__
