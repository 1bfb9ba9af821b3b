Feature: Lists

  Scenario: WITH [1,2,3,4,5] AS l RETURN [l[1..3], l[1..], l[..2], l[0..0], l[-3..-1], l[0..10], l[3..1], l[-10..2]] AS a
    Given an empty graph
    When executing query:
      """
      WITH [1,2,3,4,5] AS l RETURN [l[1..3], l[1..], l[..2], l[0..0], l[-3..-1], l[0..10], l[3..1], l[-10..2]] AS a
      """
    Then the result should be, in any order:
      | a |
      | [[2, 3], [2, 3, 4, 5], [1, 2], [], [3, 4], [1, 2, 3, 4, 5], [], [1, 2]] |

  Scenario: WITH [1,2,3] AS l RETURN l[$f..$t] AS a
    Given an empty graph
    And parameters are:
      | f | 1 |
      | t | 2 |
    When executing query:
      """
      WITH [1,2,3] AS l RETURN l[$f..$t] AS a
      """
    Then the result should be, in any order:
      | a |
      | [2] |

  Scenario: RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS a
      """
    Then the result should be, in any order:
      | a |
      | [1, 9, 25] |

  Scenario: MATCH (a:A) RETURN [(a)-[r]->(b) WHERE b.n = 2 | b.n] AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (a:A) RETURN [(a)-[r]->(b) WHERE b.n = 2 | b.n] AS a
      """
    Then the result should be, in any order:
      | a |
      | [2] |

  Scenario: MATCH (a:A) RETURN size([(a)-->() | 1]) AS a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (a:A) RETURN size([(a)-->() | 1]) AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |
