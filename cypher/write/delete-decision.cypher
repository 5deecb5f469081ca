MATCH (d:Decision {id: $id})
DETACH DELETE d
