MATCH (c:Claim)
RETURN c.id AS id, c.arrowId AS arrow, c.modality AS modality, c.polarity AS polarity, c.speakerId AS speaker,
       c.articleId AS article, c.outlet AS source, c.firstDate AS firstDay, c.lastDate AS lastDay
