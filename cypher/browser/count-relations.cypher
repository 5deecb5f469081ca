// How often each relation is claimed · Wie oft jede Beziehung behauptet wird
MATCH (c:Claim)
RETURN c.type AS relation, count(c) AS claims,
       sum(CASE WHEN c.modality = 'asserted' THEN 1 ELSE 0 END) AS asserted,
       sum(CASE WHEN c.modality = 'asserted' THEN 0 ELSE 1 END) AS plannedOrPossible,
       sum(CASE WHEN c.polarity = 'negative' THEN 1 ELSE 0 END) AS negative
ORDER BY claims DESC, relation
