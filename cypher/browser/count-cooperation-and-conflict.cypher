// Cooperation against conflict, by country · Zusammenarbeit gegen Konflikt je Land
// Claims in which a country, one of its bodies or somebody who speaks for it acts.
MATCH (actor:Entity)-[:PART_OF|REPRESENTS*0..1]->(country:Country)
WITH DISTINCT actor, country
MATCH (c:Claim)-[:SOURCE]->(actor)
WITH country.name AS country,
     CASE WHEN c.type IN ['MET_WITH', 'VISITS', 'AGREES_WITH', 'COOPERATES_WITH', 'SUPPORTS', 'AIDS', 'CONCEDES_TO', 'DEPLOYS_TO'] THEN 1 ELSE 0 END AS friendly,
     CASE WHEN c.type IN ['DEMANDS', 'ACCUSES', 'REJECTS', 'WARNS', 'THREATENS', 'PROTESTS_AGAINST', 'SANCTIONS', 'COERCES', 'ATTACKS'] THEN 1 ELSE 0 END AS hostile
WITH country, sum(friendly) AS cooperation, sum(hostile) AS conflict
WHERE cooperation + conflict > 0
RETURN country, cooperation, conflict
ORDER BY conflict DESC, cooperation DESC, country
