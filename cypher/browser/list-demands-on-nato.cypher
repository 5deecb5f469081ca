// What is demanded of NATO · Was von der NATO gefordert wird
// Demands on NATO itself and on whoever belongs to it, each with its sentence. Replace the name to ask about somebody else.
MATCH (c:Claim {type: 'DEMANDS'})-[:TARGET]->(asked:Entity)-[:MEMBER_OF|PART_OF*0..1]->(:Entity {name: 'NATO'})
MATCH (c)-[:SOURCE]->(asking:Entity)
MATCH (c)-[:EVIDENCED_BY]->(s:Sentence)
RETURN DISTINCT asking.name AS asking, asked.name AS asked, c.content AS what, s.text AS sentence
ORDER BY asking, asked
