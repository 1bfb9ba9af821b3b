Feature: Subqueries

  Scenario: MATCH (n:A) WHERE EXISTS { (n)-->(m) WHERE m.n = n.n } RETURN n.n AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 1}), (:A {n: 2})
      """
    When executing query:
      """
      MATCH (n:A) WHERE EXISTS { (n)-->(m) WHERE m.n = n.n } RETURN n.n AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n:A) WHERE exists { MATCH (n)-->(m) WITH n, count(*) AS c WHERE c = 1 RETURN true } RETURN n.n AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 1}), (:A {n: 2})
      """
    When executing query:
      """
      MATCH (n:A) WHERE exists { MATCH (n)-->(m) WITH n, count(*) AS c WHERE c = 1 RETURN true } RETURN n.n AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n) WHERE exists { MATCH (n)-->(m) WHERE exists { MATCH (m)<-[:R]-(n) RETURN true } RETURN true } RETURN n.n AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 1}), (:A {n: 2})
      """
    When executing query:
      """
      MATCH (n) WHERE exists { MATCH (n)-->(m) WHERE exists { MATCH (m)<-[:R]-(n) RETURN true } RETURN true } RETURN n.n AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n:A) WHERE NOT exists { (n)-->() } RETURN n.n AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 1}), (:A {n: 2})
      """
    When executing query:
      """
      MATCH (n:A) WHERE NOT exists { (n)-->() } RETURN n.n AS a
      """
    Then the result should be, in any order:
      | a |
      | 2 |

  Scenario: MATCH (a:A), (b:B) RETURN exists((a)-->(b)) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) RETURN exists((a)-->(b)) AS a
      """
    Then the result should be, in any order:
      | a |
      | true |
