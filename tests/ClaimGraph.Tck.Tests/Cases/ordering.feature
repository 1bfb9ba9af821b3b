Feature: Ordering

  Scenario: MATCH (a) RETURN DISTINCT a.name AS x ORDER BY a.age
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (a) RETURN DISTINCT a.name AS x ORDER BY a.age
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: MATCH (n) RETURN n.num1 AS x ORDER BY max(n.num2)
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.num1 AS x ORDER BY max(n.num2)
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: MATCH (n) RETURN count(*) AS x ORDER BY n.n
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN count(*) AS x ORDER BY n.n
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: MATCH (x) RETURN x.n AS a ORDER BY x.m
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1, m: 5}), ({n: 2, m: 4})
      """
    When executing query:
      """
      MATCH (x) RETURN x.n AS a ORDER BY x.m
      """
    Then the result should be, in order:
      | a |
      | 2 |
      | 1 |

  Scenario: MATCH (c) RETURN c AS a ORDER BY a.m
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1, m: 5}), ({n: 2, m: 4})
      """
    When executing query:
      """
      MATCH (c) RETURN c AS a ORDER BY a.m
      """
    Then the result should be, in order:
      | a |
      | ({n: 2, m: 4}) |
      | ({n: 1, m: 5}) |

  Scenario: MATCH (c) RETURN c.n AS a ORDER BY c.n + 2 DESC
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1, m: 5}), ({n: 2, m: 4})
      """
    When executing query:
      """
      MATCH (c) RETURN c.n AS a ORDER BY c.n + 2 DESC
      """
    Then the result should be, in order:
      | a |
      | 2 |
      | 1 |

  Scenario: MATCH (c) RETURN DISTINCT c.n AS a ORDER BY c.n
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1, m: 5}), ({n: 1, m: 4})
      """
    When executing query:
      """
      MATCH (c) RETURN DISTINCT c.n AS a ORDER BY c.n
      """
    Then the result should be, in order:
      | a |
      | 1 |

  Scenario: UNWIND [3, 'a', null, true, 1.5, [1], {a: 1}] AS x RETURN x AS a ORDER BY x
    Given an empty graph
    When executing query:
      """
      UNWIND [3, 'a', null, true, 1.5, [1], {a: 1}] AS x RETURN x AS a ORDER BY x
      """
    Then the result should be, in order:
      | a |
      | {a: 1} |
      | [1] |
      | 'a' |
      | true |
      | 1.5 |
      | 3 |
      | null |

  Scenario: WITH 1 AS x, 2 AS y ORDER BY x + y RETURN x AS a
    Given an empty graph
    When executing query:
      """
      WITH 1 AS x, 2 AS y ORDER BY x + y RETURN x AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |
