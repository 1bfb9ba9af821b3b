Feature: Patterns

  Scenario: MATCH (n $p) RETURN n AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:R]->(:B), (:B)-[:R]->(:C)
      """
    And parameters are:
      | p | {n: 1} |
    When executing query:
      """
      MATCH (n $p) RETURN n AS a
      """
    Then a SyntaxError should be raised at compile time: InvalidParameterUse

  Scenario: MATCH ()-[r1]->()-[r2]->() WITH [r1, r2] AS rs LIMIT 1 MATCH (first)-[rs*]->(second) RETURN [first.n, second.n] AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R {k: 1}]->(:B {n: 2})-[:R {k: 2}]->(:C {n: 3})
      """
    When executing query:
      """
      MATCH ()-[r1]->()-[r2]->() WITH [r1, r2] AS rs LIMIT 1 MATCH (first)-[rs*]->(second) RETURN [first.n, second.n] AS a
      """
    Then the result should be, in any order:
      | a |
      | [1, 3] |

  Scenario: MATCH (a)-[r1]->()-[r2]->(b) WITH [r1, r2] AS rs, a AS second, b AS first LIMIT 1 MATCH (first)-[rs*]->(second) RETURN first AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R {k: 1}]->(:B {n: 2})-[:R {k: 2}]->(:C {n: 3})
      """
    When executing query:
      """
      MATCH (a)-[r1]->()-[r2]->(b) WITH [r1, r2] AS rs, a AS second, b AS first LIMIT 1 MATCH (first)-[rs*]->(second) RETURN first AS a
      """
    Then the result should be empty

  Scenario: MATCH (:A)-[r*0..1]->() RETURN last(r) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R {k: 1}]->(:B {n: 2})-[:R {k: 2}]->(:C {n: 3})
      """
    When executing query:
      """
      MATCH (:A)-[r*0..1]->() RETURN last(r) AS a
      """
    Then the result should be, in any order:
      | a |
      | null |
      | [:R {k: 1}] |

  Scenario: MATCH (:A)-[r:R* {k: 1}]->(b) RETURN size(r) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R {k: 1}]->(:B {n: 2})-[:R {k: 2}]->(:C {n: 3})
      """
    When executing query:
      """
      MATCH (:A)-[r:R* {k: 1}]->(b) RETURN size(r) AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n) WHERE n:A OR n:B RETURN count(n) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (n) WHERE n:A OR n:B RETURN count(n) AS a
      """
    Then the result should be, in any order:
      | a |
      | 2 |

  Scenario: MATCH (n:A) OPTIONAL MATCH (n)-[:X]->(m) RETURN m AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (n:A) OPTIONAL MATCH (n)-[:X]->(m) RETURN m AS a
      """
    Then the result should be, in any order:
      | a |
      | null |

  Scenario: MATCH (n:A) OPTIONAL MATCH (n)-[:R]->(m) WHERE m.n > 5 RETURN m AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (n:A) OPTIONAL MATCH (n)-[:R]->(m) WHERE m.n > 5 RETURN m AS a
      """
    Then the result should be, in any order:
      | a |
      | null |

  Scenario: MATCH (a)-[r:R]-(b) RETURN count(*) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (a)-[r:R]-(b) RETURN count(*) AS a
      """
    Then the result should be, in any order:
      | a |
      | 2 |

  Scenario: MATCH (a)-[r:R]-(b) RETURN count(*) AS a on a loop
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:R]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r:R]-(b) RETURN count(*) AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n)-[r:A|:B]->() RETURN r AS a
    Given an empty graph
    When executing query:
      """
      MATCH (n)-[r:A|:B]->() RETURN r AS a
      """
    Then the result should be empty
