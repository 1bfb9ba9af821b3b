// Written by hand in the manner of the examples of Neo4j's manual.
:begin
CREATE CONSTRAINT person_name IF NOT EXISTS FOR (p:Person) REQUIRE p.name IS UNIQUE;
CREATE INDEX company_name FOR (c:Company) ON (c.name);
:commit
CREATE (ada:Person:Author {name: 'Ada Lind', born: 1984, tags: ['a', "b"]}),
       (berta:Person {name: "Berta O'Neill", active: true}),
       (acme:Company {name: 'Acme', founded: date('1999-05-01')})
CREATE (ada)-[:WORKS_FOR {since: 2020}]->(acme)<-[:WORKS_FOR]-(berta)
CREATE (ada)-[:KNOWS]->(berta)-[:KNOWS]->(ada);
MATCH (a:Person {name: 'Ada Lind'}), (c:Company {name: 'Acme'})
MERGE (a)-[r:FOUNDED]->(c)
SET r.role = 'first', r += {share: -0.5};
MATCH (a:Person {name: 'Ada Lind'}), (c:Company {name: 'Acme'}) MERGE (a)-[:FOUNDED]->(c);
MERGE (p:City {name: 'Paris'}) SET p:Place;
MERGE (p:City {name: 'Paris'});
MATCH (c:Company {name: 'Acme'}), (p:Place) CREATE (c)-[:`BASED IN`]->(p);
