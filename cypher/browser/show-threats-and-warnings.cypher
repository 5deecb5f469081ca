// Who threatens or warns whom · Wer wem droht oder wen warnt
MATCH (a:Entity)-[r:THREATENS|WARNS]->(b:Entity)
RETURN a, r, b
