// Everything about Russia · Alles um Russland
// All arrows that begin or end at one entity. Replace the name.
MATCH (a:Entity {name: 'Russland'})-[r]-(b:Entity)
RETURN a, r, b
