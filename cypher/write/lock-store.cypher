// Every load and removal writes here first, so that two of them never sum the same arrow at once.
MERGE (m:Meta {id: 'depesche'})
SET m.revision = coalesce(m.revision, 0) + 1
