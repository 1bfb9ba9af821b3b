Feature: Truth

  Scenario: UNWIND [true, false, null] AS a UNWIND [true, false, null] AS b WITH a, b WHERE (a AND b) <> (b AND a) OR (NOT (a OR b)) <> (NOT a AND NOT b) RETURN count(*) AS a
    Given an empty graph
    When executing query:
      """
      UNWIND [true, false, null] AS a UNWIND [true, false, null] AS b WITH a, b WHERE (a AND b) <> (b AND a) OR (NOT (a OR b)) <> (NOT a AND NOT b) RETURN count(*) AS a
      """
    Then the result should be, in any order:
      | a |
      | 0 |

  Scenario: RETURN [all(x IN [] WHERE false), any(x IN [] WHERE true), none(x IN [] WHERE true), single(x IN [] WHERE true)] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [all(x IN [] WHERE false), any(x IN [] WHERE true), none(x IN [] WHERE true), single(x IN [] WHERE true)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [true, false, true, false] |

  Scenario: RETURN [all(x IN null WHERE true), any(x IN null WHERE true), none(x IN null WHERE true), single(x IN null WHERE true)] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [all(x IN null WHERE true), any(x IN null WHERE true), none(x IN null WHERE true), single(x IN null WHERE true)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [null, null, null, null] |

  Scenario: RETURN [single(x IN [1, null, 3] WHERE x = 1), single(x IN [1, 1, null] WHERE x = 1), all(x IN [null, 1] WHERE x = 2), none(x IN [null, 1] WHERE x = 1)] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [single(x IN [1, null, 3] WHERE x = 1), single(x IN [1, 1, null] WHERE x = 1), all(x IN [null, 1] WHERE x = 2), none(x IN [null, 1] WHERE x = 1)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [null, false, false, false] |
