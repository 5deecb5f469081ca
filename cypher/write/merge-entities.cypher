UNWIND $ids AS id
MERGE (e:Entity {id: id})
