MATCH (d:Decision)
RETURN d.id AS id, d.number AS number, d.at AS at, d.by AS by, d.kind AS kind, d.subjects AS subjects, d.articles AS articles,
       d.name AS name, d.names AS names
