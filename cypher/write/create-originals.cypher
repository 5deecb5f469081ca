// Articles as they were loaded, before any decision of a person; large ones in parts.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (a)-[:READ_AS]->(:Original {id: row.id, part: row.part, document: row.document})
