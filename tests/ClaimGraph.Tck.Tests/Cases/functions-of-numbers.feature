Feature: Numbers

  Scenario Outline: Arithmetic
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | 1 + 2 * 3 | 7 |
      | (1 + 2) * 3 | 9 |
      | 7 / 2 | 3 |
      | -7 / 2 | -3 |
      | 7 / 2.0 | 3.5 |
      | 7 % 3 | 1 |
      | -7 % 3 | -1 |
      | 7 % -3 | 1 |
      | 7.5 % 2 | 1.5 |
      | 2 ^ 3 | 8.0 |
      | 2 ^ 3 ^ 2 | 64.0 |
      | -2 ^ 2 | 4.0 |
      | 2 ^ -1 | 0.5 |
      | 4 ^ 0.5 | 2.0 |
      | - - 1 | 1 |
      | -(-1) | 1 |
      | +1 | 1 |
      | 1 - -1 | 2 |
      | 1-1 | 0 |
      | 3 - 2 - 1 | 0 |
      | 8 / 4 / 2 | 1 |
      | 2 * 3 % 4 | 2 |
      | 1.5 + 1 | 2.5 |
      | 0.1 + 0.2 > 0.3 | true |
      | 1 / 2 * 2.0 | 0.0 |
      | 1.0 / 0.0 | Inf |
      | -1.0 / 0.0 | -Inf |
      | 0.0 / 0.0 | NaN |
      | 0.0 / 0.0 = 0.0 / 0.0 | false |
      | 0.0 / 0.0 <> 0.0 / 0.0 | true |
      | 0.0 / 0.0 < 1 | false |
      | 1 > 0.0 / 0.0 | false |
      | 9223372036854775807 | 9223372036854775807 |
      | -9223372036854775808 | -9223372036854775808 |
      | 0x7FFFFFFFFFFFFFFF | 9223372036854775807 |
      | -0x8000000000000000 | -9223372036854775808 |
      | 0o777 | 511 |
      | 0xfF | 255 |
      | 1e3 | 1000.0 |
      | 1.5E-2 | 0.015 |
      | .5 | 0.5 |
      | 1e0 | 1.0 |
      | null + 1 | null |
      | 1 - null | null |
      | null * 2 | null |
      | 1 / null | null |
      | null % 2 | null |
      | null ^ 2 | null |
      | -null | null |

  Scenario Outline: Functions
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | abs(-5) | 5 |
      | abs(-5.5) | 5.5 |
      | abs(null) | null |
      | ceil(1.2) | 2.0 |
      | ceil(-1.2) | -1.0 |
      | floor(1.8) | 1.0 |
      | floor(-1.2) | -2.0 |
      | round(1.5) | 2.0 |
      | round(1.4) | 1.0 |
      | round(-1.5) | -1.0 |
      | round(2.5) | 3.0 |
      | round(3.14159, 2) | 3.14 |
      | sign(-3) | -1 |
      | sign(0) | 0 |
      | sign(2.5) | 1 |
      | sqrt(9) | 3.0 |
      | sqrt(-1) | NaN |
      | exp(0) | 1.0 |
      | log(1) | 0.0 |
      | log10(100) | 2.0 |
      | e() > 2.718 | true |
      | pi() > 3.14159 | true |
      | sin(0) | 0.0 |
      | cos(0) | 1.0 |
      | tan(0) | 0.0 |
      | asin(0) | 0.0 |
      | acos(1) | 0.0 |
      | atan(0) | 0.0 |
      | atan2(0, 1) | 0.0 |
      | degrees(pi()) | 180.0 |
      | radians(180) = pi() | true |
      | haversin(0) | 0.0 |
      | cot(1) > 0.64 | true |
      | rand() >= 0 AND rand() < 1 | true |
      | sqrt(null) | null |
      | round(null) | null |
      | atan2(null, 1) | null |

  Scenario Outline: Comparison of numbers
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then the result should be, in any order:
      | result   |
      | <result> |

    Examples:
      | expression | result |
      | 1 = 1.0 | true |
      | 1 < 1.5 | true |
      | 2 > 1.5 | true |
      | 9007199254740993 = 9007199254740992.0 | false |
      | 9007199254740993 > 9007199254740992.0 | true |
      | 1 <> 1.0 | false |
      | 1 < 2 < 3 | true |
      | 1 < 3 < 2 | false |
      | 1 < 2 > 1 | true |
      | 3 > 2 >= 2 > 1 | true |
      | 1 = 1 = true | false |
      | 1 < null | null |
      | 1 = null | null |
      | null = null | null |
      | null <> null | null |
      | 1 < 'a' | null |
      | 1 = '1' | false |
      | true < false | false |
      | false < true | true |
      | 1 < null < 0 | null |
      | 2 < 1 < null | false |

  Scenario Outline: Arithmetic that has no result fails
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a ArithmeticError should be raised at runtime: *

    Examples:
      | expression |
      | 1 / 0 |
      | 1 % 0 |
      | 9223372036854775807 + 1 |
      | -9223372036854775808 - 1 |
      | 9223372036854775807 * 2 |
      | -(-9223372036854775808) |
      | abs(-9223372036854775808) |

  Scenario Outline: Numbers that are too great
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: IntegerOverflow

    Examples:
      | expression |
      | 9223372036854775808 |
      | -9223372036854775809 |
      | 0x8000000000000000 |
      | 0o1000000000000000000000 |

  Scenario Outline: Floats that are too great
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: FloatingPointOverflow

    Examples:
      | expression |
      | 1e309 |
      | -1.34E999 |

  Scenario Outline: What is no number
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberLiteral

    Examples:
      | expression |
      | 0x |
      | 0xG |
      | 12a |
      | 1e |
      | 0o8 |
      | 0x1G |

  Scenario Outline: Arithmetic with what is no number
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

    Examples:
      | expression |
      | 1 - 'a' |
      | true * 2 |
      | [1] / 2 |
      | {a: 1} % 2 |
      | 'a' ^ 2 |
      | -'a' |
