UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:__TYPE__ {id: row.id}]->(:Entity)
DELETE r
