// Claims that have one of these entities as source or target, each once.
MATCH (e:Entity)<-[:SOURCE|TARGET]-(c:Claim)
WHERE e.id IN $ids AND
  ($relationTypes IS NULL OR c.type IN $relationTypes)
  AND ($modalities IS NULL OR c.modality IN $modalities)
  AND ($polarities IS NULL OR c.polarity IN $polarities)
  AND ($speakers IS NULL OR c.speakerId IN $speakers)
  AND ($sources IS NULL OR c.outlet IN $sources)
  AND ($articles IS NULL OR c.articleId IN $articles)
  AND ($from IS NULL OR c.lastDay >= $from)
  AND ($to IS NULL OR c.firstDay <= $to)
WITH DISTINCT c
RETURN c.arrowId AS arrowId, c.type AS type, c.fromId AS source, c.toId AS target, c.articleId AS article, c.outlet AS outlet,
       c.modality AS modality, c.polarity AS polarity, c.firstDay AS firstDay, c.firstDate AS firstDate,
       c.lastDay AS lastDay, c.lastDate AS lastDate
