// Troops and weapons on the map of arrows · Truppen und Waffen
// Who sends, moves or stations troops and weapons where: what has happened and what is considered.
MATCH (who:Entity)-[r:DEPLOYS_TO]->(place:Entity)
RETURN who, r, place
