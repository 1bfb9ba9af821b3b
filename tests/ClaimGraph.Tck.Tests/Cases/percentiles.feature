Feature: Percentiles

  Scenario: MATCH (n) RETURN percentileDisc(n.n, 0.5) AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 10.0}), ({n: 20.0}), ({n: 30.0})
      """
    When executing query:
      """
      MATCH (n) RETURN percentileDisc(n.n, 0.5) AS a
      """
    Then the result should be, in any order:
      | a |
      | 20.0 |

  Scenario: MATCH (n) RETURN percentileCont(n.n, 0.4) AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 10.0}), ({n: 20.0}), ({n: 30.0})
      """
    When executing query:
      """
      MATCH (n) RETURN percentileCont(n.n, 0.4) AS a
      """
    Then the result should be, in any order:
      | a |
      | 18.0 |

  Scenario: MATCH (n) RETURN percentileCont(n.n, $p) AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 10.0})
      """
    And parameters are:
      | p | 1.1 |
    When executing query:
      """
      MATCH (n) RETURN percentileCont(n.n, $p) AS a
      """
    Then a ArgumentError should be raised at runtime: NumberOutOfRange

  Scenario: MATCH (n) RETURN percentileDisc(n.n, $p) AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 10.0})
      """
    And parameters are:
      | p | -1 |
    When executing query:
      """
      MATCH (n) RETURN percentileDisc(n.n, $p) AS a
      """
    Then a ArgumentError should be raised at runtime: NumberOutOfRange

  Scenario: MATCH (n:S) WITH n MATCH (m) RETURN percentileDisc(m.n, m.deg) AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({n: 10.0, deg: 90}), ({n: 20.0, deg: 45})
      """
    When executing query:
      """
      MATCH (n:S) WITH n MATCH (m) RETURN percentileDisc(m.n, m.deg) AS a
      """
    Then the result should be, in any order:
      | a |
      | null |
