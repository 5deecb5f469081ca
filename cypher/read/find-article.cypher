MATCH (a:Article {id: $id})
RETURN a.contentHash AS contentHash, a.claims AS claims, a.entities AS entities
