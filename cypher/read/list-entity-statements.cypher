MATCH (:Entity {id: $id})<-[:SAID_BY]-(s:Statement)-[:`IN`]->(a:Article)
RETURN s.id AS id, s.kind AS kind, s.text AS text, a.id AS article, a.date AS date, s.sentence AS sentence, s.start AS start
