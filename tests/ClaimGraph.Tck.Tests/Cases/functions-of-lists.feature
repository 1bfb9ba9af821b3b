Feature: Lists and maps

  Scenario Outline: Items and slices
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
      | [1, 2, 3][0] | 1 |
      | [1, 2, 3][-1] | 3 |
      | [1, 2, 3][3] | null |
      | [1, 2, 3][-4] | null |
      | [1, 2, 3][null] | null |
      | null[0] | null |
      | [1, 2, 3, 4][1..3] | [2, 3] |
      | [1, 2, 3, 4][1..] | [2, 3, 4] |
      | [1, 2, 3, 4][..2] | [1, 2] |
      | [1, 2, 3, 4][0..4] | [1, 2, 3, 4] |
      | [1, 2, 3, 4][-2..] | [3, 4] |
      | [1, 2, 3, 4][..-1] | [1, 2, 3] |
      | [1, 2, 3, 4][3..1] | [] |
      | [1, 2, 3, 4][0..99] | [1, 2, 3, 4] |
      | [1, 2][null..1] | null |
      | [1, 2][0..null] | null |
      | null[0..1] | null |
      | [[1, 2], [3]][0][1] | 2 |
      | {a: [1, {b: 2}]}.a[1].b | 2 |
      | {a: 1}['a'] | 1 |
      | {a: 1}['b'] | null |
      | {a: 1}[null] | null |
      | {a: 1}.b | null |
      | {a: {b: {c: 1}}}.a.b.c | 1 |
      | null.a | null |
      | head([1, 2]) | 1 |
      | head([]) | null |
      | head(null) | null |
      | last([1, 2]) | 2 |
      | last([]) | null |
      | tail([1, 2, 3]) | [2, 3] |
      | tail([]) | [] |
      | tail(null) | null |
      | size([1, [2, 3]]) | 2 |
      | size([]) | 0 |
      | reverse([1, 'a', null]) | [null, 'a', 1] |
      | range(1, 3) | [1, 2, 3] |
      | range(3, 1) | [] |
      | range(3, 1, -1) | [3, 2, 1] |
      | range(0, 10, 5) | [0, 5, 10] |
      | range(0, 9, 5) | [0, 5] |
      | range(1, 1) | [1] |
      | range(1, 3, -1) | [] |
      | [1] + [2] | [1, 2] |
      | [1] + 2 | [1, 2] |
      | 0 + [1] | [0, 1] |
      | [1] + [[2]] | [1, [2]] |
      | [] + [] | [] |
      | [1] + null | null |
      | null + [1] | null |
      | keys({a: 1, b: null}) | ['a', 'b'] |
      | properties({a: 1}) | {a: 1} |
      | keys(null) | null |
      | properties(null) | null |
      | isEmpty([]) | true |
      | isEmpty('a') | false |
      | isEmpty({}) | true |
      | isEmpty(null) | null |
      | coalesce(null, null, 3) | 3 |
      | coalesce(null) | null |
      | coalesce([], 1) | [] |

  Scenario Outline: Membership and equality
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
      | 1 IN [1, 2] | true |
      | 3 IN [1, 2] | false |
      | null IN [] | false |
      | null IN [1] | null |
      | 1 IN [null] | null |
      | 1 IN [1, null] | true |
      | 1 IN null | null |
      | [1] IN [[1], [2]] | true |
      | [1] IN [1] | false |
      | 1 IN [1.0] | true |
      | 'a' IN ['A'] | false |
      | [null] IN [[1]] | null |
      | [1, null] IN [[2, null]] | false |
      | NOT 1 IN [2] | true |
      | 1 IN [1] = true | true |
      | [1, 2] = [1, 2] | true |
      | [1, 2] = [2, 1] | false |
      | [1, null] = [1, null] | null |
      | [1, null] = [2, null] | false |
      | [1] = [1, null] | false |
      | [] = [] | true |
      | [1] = 1 | false |
      | [null] = [1] | null |
      | [[1], [null]] = [[1], [2]] | null |
      | {a: 1} = {a: 1} | true |
      | {a: 1} = {a: 2} | false |
      | {a: null} = {a: 1} | null |
      | {a: 1} = {b: 1} | false |
      | {a: 1, b: 2} = {b: 2, a: 1} | true |
      | {} = {} | true |
      | {a: null} = {} | false |
      | [1, 2] < [1, 3] | true |
      | [1] < [1, 2] | true |
      | [1, 'a'] < [1, 2] | null |
      | [2] < [1, null] | false |
      | [1, null] < [2] | true |
      | [null] < [1] | null |
      | [] < [1] | true |
      | {a: 1} < {a: 2} | null |

  Scenario Outline: Comprehensions, quantifiers and reduce
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
      | [x IN [1, 2, 3] WHERE x > 1] | [2, 3] |
      | [x IN [1, 2, 3] \| x * 2] | [2, 4, 6] |
      | [x IN [1, 2, 3] WHERE x <> 2 \| x + 1] | [2, 4] |
      | [x IN []] | [] |
      | [x IN null \| x] | null |
      | [x IN [1, null] WHERE x > 0] | [1] |
      | [x IN [[1, 2], [3]] \| [y IN x \| y + 1]] | [[2, 3], [4]] |
      | [x IN range(0, 3) \| [x, x ^ 2]] | [[0, 0.0], [1, 1.0], [2, 4.0], [3, 9.0]] |
      | [x IN [1] \| [x IN [2] \| x]] | [[2]] |
      | all(x IN [1, 2] WHERE x > 0) | true |
      | all(x IN [] WHERE x > 0) | true |
      | all(x IN [1, null] WHERE x > 0) | null |
      | all(x IN [0, null] WHERE x > 0) | false |
      | any(x IN [0, 1] WHERE x > 0) | true |
      | any(x IN [] WHERE true) | false |
      | any(x IN [null, 1] WHERE x = 1) | true |
      | any(x IN [null, 2] WHERE x = 1) | null |
      | none(x IN [1, 2] WHERE x > 5) | true |
      | none(x IN [1, null] WHERE x > 5) | null |
      | none(x IN [9, null] WHERE x > 5) | false |
      | single(x IN [1, 2] WHERE x = 1) | true |
      | single(x IN [1, 1] WHERE x = 1) | false |
      | single(x IN [1, null] WHERE x = 1) | null |
      | single(x IN [1, 1, null] WHERE x = 1) | false |
      | single(x IN [] WHERE true) | false |
      | all(x IN null WHERE x) | null |
      | any(x IN [[1], [2]] WHERE any(y IN x WHERE y = 2)) | true |
      | NOT all(x IN [1] WHERE x = 1) | false |
      | reduce(sum = 0, x IN [1, 2, 3] \| sum + x) | 6 |
      | reduce(text = '', x IN ['a', 'b'] \| text + x) | 'ab' |
      | reduce(a = [], x IN [1, 2] \| [x] + a) | [2, 1] |
      | reduce(a = 1, x IN [] \| a * x) | 1 |
      | reduce(a = 1, x IN null \| a * x) | null |
      | reduce(a = 0, x IN [1, null] \| a + x) | null |
      | reduce(a = 0, x IN [1, 2] \| a + reduce(b = 0, y IN [x, x] \| b + y)) | 6 |
      | [z IN [1, 2] \| reduce(a = z, x IN [10] \| a + x)] | [11, 12] |
      | reduce(a = {n: 0}, x IN [1, 2] \| {n: a.n + x}).n | 3 |
      | REDUCE(a = true, x IN [true, false] \| a AND x) | false |

  Scenario Outline: Items of what has none, or by what does not name one, fail
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a TypeError should be raised at runtime: *

    Examples:
      | expression |
      | [1, 2]['a'] |
      | [1, 2][1.5] |
      | {a: 1}[0] |

  Scenario Outline: A list is asked for
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

    Examples:
      | expression |
      | 1 IN 2 |
      | head(1) |
      | size(1) |
      | [x IN 1 \| x] |
      | any(x IN 'a' WHERE true) |
      | all(x IN 1.5 WHERE true) |
      | reduce(a = 0, x IN {b: 1} \| a) |
      | keys(1) |
      | none(x IN true WHERE true) |

  Scenario Outline: A condition is true or false
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

    Examples:
      | expression |
      | NOT 'a' |
      | 1 AND true |
      | true OR 'a' |
      | null XOR 1 |
      | [] AND true |
      | true AND {} |
      | CASE WHEN 1 THEN 2 END |

  Scenario Outline: range has no step of zero
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a ArgumentError should be raised at runtime: NumberOutOfRange

    Examples:
      | expression |
      | range(1, 3, 0) |

  Scenario Outline: range takes integers
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a ArgumentError should be raised at runtime: InvalidArgumentType

    Examples:
      | expression |
      | range(1.0, 3) |
      | range(1, '3') |
      | range(true, 3) |
      | range(1, 2, 1.5) |

  Scenario Outline: Names that are nowhere defined
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

    Examples:
      | expression |
      | [x IN [1] \| y] |
      | x |
      | [x IN x \| 1] |
      | reduce(a = a, x IN [1] \| a) |
      | reduce(a = 0, x IN [1] \| b) |
      | reduce(a = 0, x IN x \| a) |
      | all(x IN [1] WHERE y = 1) |
      | {a: b} |
      | [x IN [1] WHERE x = 1][0] + x |
      | n {.a} |
