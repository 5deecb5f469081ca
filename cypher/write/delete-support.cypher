UNWIND $rows AS row
MATCH (:Article {id: row.article})-[n:NAMES]->(:Entity {id: row.entity})
DELETE n
