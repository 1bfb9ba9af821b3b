Feature: Precedence and arithmetic

  Scenario: RETURN -3 ^ 2 AS a
    Given an empty graph
    When executing query:
      """
      RETURN -3 ^ 2 AS a
      """
    Then the result should be, in any order:
      | a |
      | 9.0 |

  Scenario: RETURN 4 ^ 3 ^ 2 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 4 ^ 3 ^ 2 AS a
      """
    Then the result should be, in any order:
      | a |
      | 4096.0 |

  Scenario: RETURN 4 * 2 + 3 * 2 - 7 / 2 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 4 * 2 + 3 * 2 - 7 / 2 AS a
      """
    Then the result should be, in any order:
      | a |
      | 11 |

  Scenario: RETURN -7 % 3 AS a
    Given an empty graph
    When executing query:
      """
      RETURN -7 % 3 AS a
      """
    Then the result should be, in any order:
      | a |
      | -1 |

  Scenario: RETURN 2 / 4 * 3.0 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 2 / 4 * 3.0 AS a
      """
    Then the result should be, in any order:
      | a |
      | 0.0 |

  Scenario: RETURN NOT false = true AS a
    Given an empty graph
    When executing query:
      """
      RETURN NOT false = true AS a
      """
    Then the result should be, in any order:
      | a |
      | true |

  Scenario: RETURN [1/0.0, -1/0.0] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [1/0.0, -1/0.0] AS a
      """
    Then the result should be, in any order:
      | a |
      | [Inf, -Inf] |

  Scenario: RETURN 1/0 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 1/0 AS a
      """
    Then a ArithmeticError should be raised at runtime: *

  Scenario: RETURN 9223372036854775807 + 1 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 9223372036854775807 + 1 AS a
      """
    Then a ArithmeticError should be raised at runtime: *

  Scenario: RETURN 0x1F + 0o17 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 0x1F + 0o17 AS a
      """
    Then the result should be, in any order:
      | a |
      | 46 |

  Scenario: RETURN 1e3 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 1e3 AS a
      """
    Then the result should be, in any order:
      | a |
      | 1000.0 |
