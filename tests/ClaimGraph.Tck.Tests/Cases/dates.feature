Feature: Dates, as the Extended Date/Time Format has them

  Scenario Outline: Fields
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
      | date('2024-05-21').year | 2024 |
      | date('2024-05-21').month | 5 |
      | date('2024-05-21').day | 21 |
      | date('2024-05').day | 1 |
      | date('2024').month | 1 |
      | date('2024-05-21').quarter | 2 |
      | date('2024-05-21').week | 21 |
      | date('2024-05-21').weekDay | 2 |
      | date('2024-05-21').dayOfWeek | 2 |
      | date('2024-05-21').ordinalDay | 142 |
      | date('2024-05-21').dayOfQuarter | 51 |
      | date('2024-05-21').weekYear | 2024 |
      | date('2021-01-03').week | 53 |
      | date('2021-01-03').weekYear | 2020 |
      | date('2018-12-31').week | 1 |
      | date('2018-12-31').weekYear | 2019 |
      | date('0000-01-01').ordinalDay | 1 |
      | date('-0004-12-31').ordinalDay | 366 |
      | date('2000-02-29').ordinalDay | 60 |
      | toString(date('2024-05').earliest) | '2024-05-01' |
      | toString(date('2024-02').latest) | '2024-02-29' |
      | date('2024?').uncertain | true |
      | date('2024~').approximate | true |
      | date('2023/2024').interval | true |
      | date('2023/2024').year | 2023 |
      | date('../2024').year | null |
      | date('2024').other | null |
      | date(null) | null |
      | date(null).year | null |

  Scenario Outline: Order and equality
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
      | date('2024-05') < date('2024-06') | true |
      | date('2024') < date('2024-05') | true |
      | date('2024-05') = date('2024-05') | true |
      | date('2024-05') = date('2024-05-01') | false |
      | date('2024-05') > date('2024-05-01') | true |
      | date('../2024') < date('1000') | true |
      | date('2024') < date('2024~') | true |
      | date('2024') < '2025' | null |
      | date('2024') = '2024' | false |
      | date('2024') < 2025 | null |
      | date('2024') <> null | null |
      | date('2024') IN [date('2023'), date('2024')] | true |
      | date('2020-01-01') <= date('2020-06-01') < date('2021') | true |
      | toString(date('2024-05')) | '2024-05' |
      | date(date('2024-05')) = date('2024-05') | true |
      | date('2024-05').latest < date('2024-06').earliest | true |

  Scenario Outline: Days in openCypher's other forms
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
      | toString(date('20240521')) | '2024-05-21' |
      | toString(date('2024-142')) | '2024-05-21' |
      | toString(date('2024142')) | '2024-05-21' |
      | toString(date('2024-W21-2')) | '2024-05-21' |
      | toString(date('2024W212')) | '2024-05-21' |
      | toString(date('2024-W21')) | '2024-05-20' |
      | toString(date('2024W21')) | '2024-05-20' |
      | toString(date('2020-W53-7')) | '2021-01-03' |
      | toString(date('2009-W01-1')) | '2008-12-29' |
      | toString(date('2024-366')) | '2024-12-31' |

  Scenario Outline: What is no date
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a ArgumentError should be raised at runtime: InvalidArgumentValue

    Examples:
      | expression |
      | date('2024-13') |
      | date('2023-02-29') |
      | date('') |
      | date('soon') |
      | date('2023-366') |
      | date('2023-W53-1') |
      | date('2024-W00-1') |
      | date('2024-W21-8') |
      | date('20241301') |
      | date('2024-000') |

  Scenario Outline: A date is made of a text
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a TypeError should be raised at runtime: InvalidArgumentType

    Examples:
      | expression |
      | date(2024) |
      | date([1]) |
      | date(true) |

  Scenario Outline: Forms and fields that are refused
    Given any graph
    When executing query:
      """
      RETURN <expression> AS result
      """
    Then a NotSupported should be raised at runtime: NotSupported

    Examples:
      | expression |
      | date('202405') |
      | date('+99999-01-01') |
      | date('2024').hour |
      | date('2024').epochMillis |
      | date('2024').days |

  Scenario: UNWIND ['2024-05', '2023~', '2024', '../2020', '2024-05-02', '2023'] AS t WITH date(t) AS d ORDER BY d RETURN collect(toString(d)) AS l
    Given an empty graph
    When executing query:
      """
      UNWIND ['2024-05', '2023~', '2024', '../2020', '2024-05-02', '2023'] AS t WITH date(t) AS d ORDER BY d RETURN collect(toString(d)) AS l
      """
    Then the result should be, in any order:
      | l |
      | ['../2020', '2023', '2023~', '2024', '2024-05', '2024-05-02'] |

  Scenario: UNWIND ['2024-05', '2023', '2025'] AS t WITH date(t) AS d RETURN toString(min(d)) AS i, toString(max(d)) AS x, count(DISTINCT d.year) AS c
    Given an empty graph
    When executing query:
      """
      UNWIND ['2024-05', '2023', '2025'] AS t WITH date(t) AS d RETURN toString(min(d)) AS i, toString(max(d)) AS x, count(DISTINCT d.year) AS c
      """
    Then the result should be, in any order:
      | i | x | c |
      | '2023' | '2025' | 3 |
