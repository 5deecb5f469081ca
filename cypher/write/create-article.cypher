CREATE (a:Article {id: $id})
SET a += $properties
