Feature: Logic and CASE

  Scenario Outline: Logic of three values
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
      | true AND true | true |
      | true AND false | false |
      | true AND null | null |
      | false AND true | false |
      | false AND false | false |
      | false AND null | false |
      | null AND true | null |
      | null AND false | false |
      | null AND null | null |
      | true OR true | true |
      | true OR false | true |
      | true OR null | true |
      | false OR true | true |
      | false OR false | false |
      | false OR null | null |
      | null OR true | true |
      | null OR false | null |
      | null OR null | null |
      | true XOR true | false |
      | true XOR false | true |
      | true XOR null | null |
      | false XOR true | true |
      | false XOR false | false |
      | false XOR null | null |
      | null XOR true | null |
      | null XOR false | null |
      | null XOR null | null |
      | NOT true | false |
      | NOT false | true |
      | NOT null | null |
      | NOT NOT true | true |

  Scenario Outline: Precedence
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
      | true OR true AND false | true |
      | (true OR true) AND false | false |
      | true XOR true OR true | true |
      | NOT true OR true | true |
      | NOT (true OR true) | false |
      | NOT 1 = 2 | true |
      | 1 = 2 OR 1 = 1 | true |
      | 1 + 1 = 2 AND 2 * 2 = 4 | true |
      | NOT null IS NULL | false |
      | 1 IN [1] AND 2 IN [2] | true |
      | null IS NULL = true | true |
      | 1 + 2 IN [3] | true |
      | 'a' + 'b' STARTS WITH 'a' | true |
      | [1, 2][0] + 1 | 2 |
      | -[1, 2][0] | -1 |
      | (2 * 3 = 6) = true | true |
      | NOT false AND false | false |
      | true AND NOT false | true |
      | false XOR true AND false | false |

  Scenario Outline: Null tests
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
      | null IS NULL | true |
      | 1 IS NULL | false |
      | null IS NOT NULL | false |
      | [] IS NOT NULL | true |
      | (null = null) IS NULL | true |
      | {a: null}.a IS NULL | true |

  Scenario Outline: CASE
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
      | CASE 1 WHEN 1 THEN 'a' ELSE 'b' END | 'a' |
      | CASE 3 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END | null |
      | CASE null WHEN null THEN 'a' ELSE 'b' END | 'b' |
      | CASE WHEN false THEN 1 WHEN true THEN 2 ELSE 3 END | 2 |
      | CASE WHEN null THEN 1 ELSE 2 END | 2 |
      | CASE 1 WHEN 1.0 THEN 'same' END | 'same' |
      | CASE 'a' WHEN 1 THEN 2 ELSE 3 END | 3 |
      | CASE WHEN 1 = 1 THEN CASE 2 WHEN 2 THEN 'in' END END | 'in' |
      | [x IN [-1, 0, 1] \| CASE WHEN x < 0 THEN 'n' WHEN x = 0 THEN 'z' ELSE 'p' END] | ['n', 'z', 'p'] |
      | CASE true WHEN 1 < 2 THEN 'y' END | 'y' |
      | CASE [1] WHEN [1] THEN 'y' END | 'y' |
