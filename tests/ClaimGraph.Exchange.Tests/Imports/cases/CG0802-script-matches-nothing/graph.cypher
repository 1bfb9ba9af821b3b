CREATE (:Person {name: 'Ada'});
MATCH (a:Person {name: 'Berta'}), (b:Person {name: 'Ada'}) CREATE (a)-[:KNOWS]->(b);
