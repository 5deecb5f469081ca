// Most quoted · Am meisten zitiert
// Whose words the articles report: people, ministries, papers and agencies, by number of claims.
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN speaker.name AS speaker, speaker.type AS type, count(c) AS claims
ORDER BY claims DESC, speaker
LIMIT 25
