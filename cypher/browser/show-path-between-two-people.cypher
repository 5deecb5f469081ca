// How two people are connected · Wie zwei Personen verbunden sind
// The shortest chain of arrows from Antony Blinken to Dmitri Peskow. Replace the names; only arrows between entities count.
MATCH p = shortestPath((a:Person {name: 'Antony Blinken'})-[:MET_WITH|VISITS|AGREES_WITH|COOPERATES_WITH|SUPPORTS|AIDS|CONCEDES_TO|DEMANDS|ACCUSES|REJECTS|WARNS|THREATENS|PROTESTS_AGAINST|SANCTIONS|DEPLOYS_TO|COERCES|ATTACKS|REPRESENTS|MEMBER_OF|PART_OF|LOCATED_IN|PARTICIPATES_IN*..8]-(b:Person {name: 'Dmitri Peskow'}))
RETURN p
