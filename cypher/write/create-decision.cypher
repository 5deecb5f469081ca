CREATE (d:Decision {id: $id})
SET d += $properties
