Feature: Aggregation

  Scenario: RETURN count(null) AS a
    Given an empty graph
    When executing query:
      """
      RETURN count(null) AS a
      """
    Then the result should be, in any order:
      | a |
      | 0 |

  Scenario: UNWIND [1, null, 2] AS x RETURN [count(x), count(*), sum(x), avg(x), min(x), max(x), collect(x)] AS a
    Given an empty graph
    When executing query:
      """
      UNWIND [1, null, 2] AS x RETURN [count(x), count(*), sum(x), avg(x), min(x), max(x), collect(x)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [2, 3, 3, 1.5, 1, 2, [1, 2]] |

  Scenario: UNWIND ['a', 1, [1], null, 0.2] AS x RETURN [min(x), max(x)] AS a
    Given an empty graph
    When executing query:
      """
      UNWIND ['a', 1, [1], null, 0.2] AS x RETURN [min(x), max(x)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [[1], 1] |

  Scenario: UNWIND [] AS x RETURN [count(x), sum(x), avg(x), min(x), collect(x)] AS a
    Given an empty graph
    When executing query:
      """
      UNWIND [] AS x RETURN [count(x), sum(x), avg(x), min(x), collect(x)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [0, 0, null, null, []] |

  Scenario: RETURN 1 + count(*) * 2 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 1 + count(*) * 2 AS a
      """
    Then the result should be, in any order:
      | a |
      | 3 |
