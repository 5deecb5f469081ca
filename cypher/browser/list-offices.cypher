// Who holds which office · Wer welches Amt hat
MATCH (c:Claim {type: 'REPRESENTS'})-[:SOURCE]->(p:Person)
MATCH (c)-[:TARGET]->(body:Entity)
RETURN DISTINCT p.name AS person, c.role AS office, body.name AS body
ORDER BY person, body
