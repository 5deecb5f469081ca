// The article as it was loaded, before any decision of a person.
MATCH (a:Article {id: $id})
CREATE (a)-[:READ_AS]->(:Original {id: $id, document: $document})
