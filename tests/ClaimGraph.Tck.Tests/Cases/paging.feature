Feature: Paging

  Scenario: MATCH (n) RETURN n.n AS a ORDER BY n.n DESC SKIP 1 LIMIT 1
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1}), ({n: 2}), ({n: 3})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a ORDER BY n.n DESC SKIP 1 LIMIT 1
      """
    Then the result should be, in any order:
      | a |
      | 2 |

  Scenario: MATCH (n) RETURN n.n AS a SKIP n.n
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1}), ({n: 2}), ({n: 3})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a SKIP n.n
      """
    Then a SyntaxError should be raised at compile time: NonConstantExpression

  Scenario: MATCH (n) RETURN n.n AS a LIMIT n.n
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT n.n
      """
    Then a SyntaxError should be raised at compile time: NonConstantExpression

  Scenario: MATCH (n) RETURN n.n AS a SKIP -1
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a SKIP -1
      """
    Then a SyntaxError should be raised at compile time: NegativeIntegerArgument

  Scenario: MATCH (n) RETURN n.n AS a LIMIT -1
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT -1
      """
    Then a SyntaxError should be raised at compile time: NegativeIntegerArgument

  Scenario: MATCH (n) RETURN n.n AS a LIMIT 1.5
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT 1.5
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: MATCH (n) RETURN n.n AS a LIMIT 'x'
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT 'x'
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: MATCH (n) RETURN n.n AS a LIMIT toInteger(ceil(1.7))
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT toInteger(ceil(1.7))
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n) RETURN n.n AS a LIMIT 9223372036854775807
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT 9223372036854775807
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: MATCH (n) RETURN n.n AS a SKIP $p
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    And parameters are:
      | p | -1 |
    When executing query:
      """
      MATCH (n) RETURN n.n AS a SKIP $p
      """
    Then a SyntaxError should be raised at runtime: NegativeIntegerArgument

  Scenario: MATCH (n) RETURN n.n AS a LIMIT $p
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    And parameters are:
      | p | 1.5 |
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT $p
      """
    Then a SyntaxError should be raised at runtime: InvalidArgumentType

  Scenario: MATCH (n) RETURN n.n AS a LIMIT 0
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 1})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS a LIMIT 0
      """
    Then the result should be empty
