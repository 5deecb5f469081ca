MATCH (:Article {id: $article})-[:READ_AS]->(o:Original)
DETACH DELETE o
