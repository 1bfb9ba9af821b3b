Feature: Functions of strings

  Scenario Outline: String functions
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
      | toUpper('straße') | 'STRAßE' |
      | toLower('ÀB') | 'àb' |
      | trim('\\t a \\n') | 'a' |
      | lTrim('  a ') | 'a ' |
      | rTrim('  a ') | '  a' |
      | replace('banana', 'an', 'x') | 'bxxa' |
      | replace('aaa', 'aa', 'b') | 'ba' |
      | replace('abc', 'x', 'y') | 'abc' |
      | replace('abc', 'b', '') | 'ac' |
      | split('a,b,c', ',') | ['a', 'b', 'c'] |
      | split('', ',') | [''] |
      | split('abc', 'x') | ['abc'] |
      | split(',', ',') | ['', ''] |
      | substring('hello', 1, 3) | 'ell' |
      | substring('hello', 2) | 'llo' |
      | substring('hello', 0, 0) | '' |
      | substring('hello', 9) | '' |
      | substring('hello', 3, 99) | 'lo' |
      | left('hello', 2) | 'he' |
      | left('hello', 99) | 'hello' |
      | right('hello', 2) | 'lo' |
      | right('hello', 0) | '' |
      | reverse('abc') | 'cba' |
      | reverse('') | '' |
      | size('') | 0 |
      | size('abc') | 3 |
      | toString(1.5) | '1.5' |
      | toString(true) | 'true' |
      | toString(-7) | '-7' |
      | toString('x') | 'x' |
      | toString(1e10) | '1.0E10' |
      | toString(100.0) | '100.0' |
      | 'a' + 'b' + 'c' | 'abc' |
      | 'a' + 1 | 'a1' |
      | 1 + 'a' | '1a' |
      | 'a' + 1.5 | 'a1.5' |
      | 'hello' STARTS WITH 'he' | true |
      | 'hello' ENDS WITH 'lo' | true |
      | 'hello' CONTAINS 'ell' | true |
      | 'hello' STARTS WITH '' | true |
      | 'hello' CONTAINS 'L' | false |
      | '' CONTAINS '' | true |
      | NOT 'a' STARTS WITH 'b' | true |
      | 1 STARTS WITH '1' | null |
      | '1' CONTAINS 1 | null |
      | ['a'] CONTAINS 'a' | null |
      | 'hello' =~ 'h.*o' | true |
      | 'hello' =~ 'ell' | false |
      | 'HELLO' =~ '(?i)hello' | true |
      | 'ab' =~ 'a\|ab' | true |
      | 'a.b' =~ 'a\\\\.b' | true |
      | 'axb' =~ 'a\\\\.b' | false |
      | 'x' =~ null | null |
      | null =~ 'x' | null |
      | 'a\\nb' | 'a\\nb' |
      | 'it\\'s' | 'it\\'s' |
      | "say \\"hi\\"" | 'say "hi"' |
      | '\\u00e9' = 'é' | true |
      | 'a' < 'b' | true |
      | 'A' < 'a' | true |
      | 'abc' < 'abd' | true |
      | 'ab' < 'abc' | true |
      | '' < 'a' | true |

  Scenario Outline: Functions of null are null
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
      | toUpper(null) | null |
      | toLower(null) | null |
      | trim(null) | null |
      | lTrim(null) | null |
      | rTrim(null) | null |
      | replace(null, 'a', 'b') | null |
      | replace('a', null, 'b') | null |
      | replace('a', 'b', null) | null |
      | split(null, ',') | null |
      | split('a', null) | null |
      | substring(null, 1) | null |
      | left(null, 1) | null |
      | right(null, 1) | null |
      | reverse(null) | null |
      | size(null) | null |
      | toString(null) | null |
      | null + 'a' | null |
      | 'a' + null | null |
      | 'a' STARTS WITH null | null |
      | null ENDS WITH 'a' | null |
      | null CONTAINS null | null |

  Scenario Outline: Conversions
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
      | toInteger('42') | 42 |
      | toInteger('-42') | -42 |
      | toInteger('4.9') | 4 |
      | toInteger('-4.9') | -4 |
      | toInteger(4.9) | 4 |
      | toInteger(-4.9) | -4 |
      | toInteger('x') | null |
      | toInteger('') | null |
      | toInteger(null) | null |
      | toFloat('4.5') | 4.5 |
      | toFloat('4') | 4.0 |
      | toFloat(4) | 4.0 |
      | toFloat('x') | null |
      | toFloat('1e3') | 1000.0 |
      | toFloat(null) | null |
      | toBoolean('true') | true |
      | toBoolean('FALSE') | false |
      | toBoolean('yes') | null |
      | toBoolean(false) | false |
      | toBoolean(null) | null |
      | toIntegerOrNull([1]) | null |
      | toIntegerOrNull('7') | 7 |
      | toFloatOrNull({a: 1}) | null |
      | toFloatOrNull(1) | 1.0 |
      | toBooleanOrNull([]) | null |
      | toBooleanOrNull('true') | true |
      | toStringOrNull([1]) | null |
      | toStringOrNull(1) | '1' |
      | [x IN ['1', 'x', 2.7, null] \| toInteger(x)] | [1, null, 2, null] |

  Scenario Outline: What cannot be converted fails while the query runs
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a TypeError should be raised at runtime: InvalidArgumentValue

    Examples:
      | expression |
      | toInteger([1]) |
      | toInteger({a: 1}) |
      | toFloat(true) |
      | toFloat([]) |
      | toBoolean(1.0) |
      | toBoolean([]) |
      | toString([1]) |
      | toString({a: 1}) |

  Scenario Outline: A regular expression that is none fails while the query runs
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a ArgumentError should be raised at runtime: InvalidRegularExpression

    Examples:
      | expression |
      | 'a' =~ '(' |
      | 'a' =~ '[' |
      | 'a' =~ '*' |
