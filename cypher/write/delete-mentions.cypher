UNWIND $rows AS row
MATCH (:Sentence {id: row.sentence})-[m:MENTIONS]->(:Entity {id: row.entity})
WHERE m.start = row.start AND m.end = row.end
DELETE m
