// Claims, those set aside too, each with its ends, its speaker, its sentence and its article.
MATCH (c:Claim|SetAside)-[v:EVIDENCED_BY]->(s:Sentence)-[:`IN`]->(a:Article)
WHERE c.id IN $ids
MATCH (c)-[:SOURCE]->(x:Entity)
MATCH (c)-[:TARGET]->(y:Entity)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(z:Entity)
RETURN c.id AS id, c.type AS type, c.modality AS modality, c.polarity AS polarity, c.content AS content, c.role AS role,
       c.dateFrom AS dateFrom, c.dateTo AS dateTo, c.datePrecision AS datePrecision, c.confidence AS confidence, c.rule AS rule,
       c.decision AS decision, c:SetAside AS setAside,
       v.start AS start, v.end AS end,
       x.id AS sourceId, x.type AS sourceType, x.name AS sourceName,
       y.id AS targetId, y.type AS targetType, y.name AS targetName,
       z.id AS speakerId, z.type AS speakerType, z.name AS speakerName,
       s.id AS sentenceId, s.index AS sentenceIndex, s.start AS sentenceStart, s.text AS sentenceText,
       a.id AS articleId, a.title AS title, a.date AS date, a.source AS outlet, a.url AS url
