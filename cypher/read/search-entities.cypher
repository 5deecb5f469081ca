// Every word of the question begins a word of the entity's names, as written or as folded (Lawrow, Lavrov).
MATCH (e:Entity)
WHERE all(word IN $words WHERE any(key IN e.keys WHERE key STARTS WITH word.plain OR key STARTS WITH word.folded))
RETURN e.id AS id, e.type AS type, e.name AS name, e.nameEn AS nameEn, e.aliases AS aliases, e.claims AS claims
