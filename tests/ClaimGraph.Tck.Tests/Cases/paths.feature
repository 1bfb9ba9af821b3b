Feature: Paths

  Scenario: MATCH (n) RETURN length(n) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH (n) RETURN length(n) AS a
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: MATCH ()-[r]->() RETURN length(r) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A)-[:T]->(:B)
      """
    When executing query:
      """
      MATCH ()-[r]->() RETURN length(r) AS a
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: MATCH p = shortestPath((a:A)-[*]->(c:C)) RETURN length(p) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)-[:T]->(c:C)
      """
    When executing query:
      """
      MATCH p = shortestPath((a:A)-[*]->(c:C)) RETURN length(p) AS a
      """
    Then the result should be, in any order:
      | a |
      | 2 |

  Scenario: MATCH p = allShortestPaths((a:A)-[*]->(c:C)) RETURN length(p) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)-[:T]->(c:C), (a)-[:T]->(d)-[:T]->(c)
      """
    When executing query:
      """
      MATCH p = allShortestPaths((a:A)-[*]->(c:C)) RETURN length(p) AS a
      """
    Then the result should be, in any order:
      | a |
      | 2 |
      | 2 |

  Scenario: MATCH (a:A), (b:B) RETURN shortestPath((a)-[*]->(b)) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A)-[:T]->(b:B)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) RETURN shortestPath((a)-[*]->(b)) AS a
      """
    Then the result should be, in any order:
      | a |
      | <(:A)-[:T]->(:B)> |
