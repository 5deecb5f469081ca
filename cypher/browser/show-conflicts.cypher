// All conflict, in words and deeds · Alle Konflikte, in Worten und Taten
MATCH (a:Entity)-[r:DEMANDS|ACCUSES|REJECTS|WARNS|THREATENS|PROTESTS_AGAINST|SANCTIONS|COERCES|ATTACKS]->(b:Entity)
RETURN a, r, b
