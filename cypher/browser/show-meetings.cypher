// Who met whom · Wer traf wen
// Meetings, calls and talks that have taken place. Replace `asserted` by `planned` or `possible` for those to come.
MATCH (a:Entity)-[r:MET_WITH]->(b:Entity)
WHERE r.asserted > 0
RETURN a, r, b
