CREATE (a {id: 'a'})-[:KNOWS]-(b {id: 'b'});
