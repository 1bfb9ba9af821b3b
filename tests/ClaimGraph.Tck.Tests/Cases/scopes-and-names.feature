Feature: Scopes and names

  Scenario: RETURN $p AS a
    Given an empty graph
    When executing query:
      """
      RETURN $p AS a
      """
    Then a ParameterMissing should be raised at compile time: MissingParameter

  Scenario: WITH 1 AS x WITH x AS y WHERE x = 1 RETURN y AS a
    Given an empty graph
    When executing query:
      """
      WITH 1 AS x WITH x AS y WHERE x = 1 RETURN y AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: RETURN foo.bar(1) AS a
    Given an empty graph
    When executing query:
      """
      RETURN foo.bar(1) AS a
      """
    Then a SyntaxError should be raised at compile time: UnknownFunction

  Scenario: MATCH (n) RETURN n.x AS a, n.y AS a
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n.x AS a, n.y AS a
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict
