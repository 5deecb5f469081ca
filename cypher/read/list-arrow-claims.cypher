MATCH (c:Claim)
WHERE c.arrowId IN $ids
RETURN c.arrowId AS arrowId, c.type AS type, c.fromId AS source, c.toId AS target, c.articleId AS article, c.outlet AS outlet,
       c.modality AS modality, c.polarity AS polarity, c.firstDay AS firstDay, c.firstDate AS firstDate,
       c.lastDay AS lastDay, c.lastDate AS lastDate
