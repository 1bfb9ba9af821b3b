Feature: Strings

  Scenario: RETURN substring('0123456789', 1) AS a
    Given an empty graph
    When executing query:
      """
      RETURN substring('0123456789', 1) AS a
      """
    Then the result should be, in any order:
      | a |
      | '123456789' |

  Scenario: RETURN 'a\nb' CONTAINS '\n' AS a
    Given an empty graph
    When executing query:
      """
      RETURN 'a\nb' CONTAINS '\n' AS a
      """
    Then the result should be, in any order:
      | a |
      | true |

  Scenario: RETURN ['a' STARTS WITH null, null ENDS WITH 'x', 1 CONTAINS 'x'] AS a
    Given an empty graph
    When executing query:
      """
      RETURN ['a' STARTS WITH null, null ENDS WITH 'x', 1 CONTAINS 'x'] AS a
      """
    Then the result should be, in any order:
      | a |
      | [null, null, null] |

  Scenario: RETURN toUpper(trim('  ab ')) + left('hello', 2) + replace('aba', 'b', 'c') AS a
    Given an empty graph
    When executing query:
      """
      RETURN toUpper(trim('  ab ')) + left('hello', 2) + replace('aba', 'b', 'c') AS a
      """
    Then the result should be, in any order:
      | a |
      | 'ABheaca' |
