// Articles as they were loaded, before any decision of a person.
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
CREATE (a)-[:READ_AS]->(:Original {id: row.id, document: row.document})
