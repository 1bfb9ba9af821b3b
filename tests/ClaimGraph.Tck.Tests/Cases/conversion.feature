Feature: Conversion

  Scenario: RETURN [toFloat('1.5'), toFloat('foo'), toFloat(3), toFloat(null), toFloat('  2 ')] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [toFloat('1.5'), toFloat('foo'), toFloat(3), toFloat(null), toFloat('  2 ')] AS a
      """
    Then the result should be, in any order:
      | a |
      | [1.5, null, 3.0, null, 2.0] |

  Scenario: WITH [1, true] AS l RETURN [x IN l | toFloat(x)] AS a
    Given an empty graph
    When executing query:
      """
      WITH [1, true] AS l RETURN [x IN l | toFloat(x)] AS a
      """
    Then a TypeError should be raised at runtime: InvalidArgumentValue

  Scenario: MATCH (n) WITH [n] AS l RETURN [x IN l | toFloat(x)] AS a
    Given an empty graph
    And having executed:
      """
      CREATE (n)
      """
    When executing query:
      """
      MATCH (n) WITH [n] AS l RETURN [x IN l | toFloat(x)] AS a
      """
    Then a TypeError should be raised at runtime: InvalidArgumentValue
