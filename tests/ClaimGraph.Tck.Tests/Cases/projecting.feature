Feature: Projecting, grouping and ordering

  Scenario: MATCH (a) RETURN a.g AS g, count(*) AS c, sum(a.n) AS s, avg(a.n) AS v, min(a.n) AS i, max(a.n) AS x, collect(a.n) AS l
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.g AS g, count(*) AS c, sum(a.n) AS s, avg(a.n) AS v, min(a.n) AS i, max(a.n) AS x, collect(a.n) AS l
      """
    Then the result should be, in any order:
      | g | c | s | v | i | x | l |
      | 'x' | 2 | 3 | 1.5 | 1 | 2 | [1, 2] |
      | 'y' | 2 | 3 | 3.0 | 3 | 3 | [3] |
      | null | 1 | 4 | 4.0 | 4 | 4 | [4] |

  Scenario: MATCH (a:None) RETURN count(*) AS c, count(a) AS d, sum(a.n) AS s, avg(a.n) AS v, min(a.n) AS i, collect(a) AS l, stDev(a.n) AS t, percentileCont(a.n, 0.5) AS p
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a:None) RETURN count(*) AS c, count(a) AS d, sum(a.n) AS s, avg(a.n) AS v, min(a.n) AS i, collect(a) AS l, stDev(a.n) AS t, percentileCont(a.n, 0.5) AS p
      """
    Then the result should be, in any order:
      | c | d | s | v | i | l | t | p |
      | 0 | 0 | 0 | null | null | [] | 0.0 | null |

  Scenario: MATCH (a:None) RETURN a.g AS g, count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a:None) RETURN a.g AS g, count(*) AS c
      """
    Then the result should be empty

  Scenario: MATCH (a) RETURN count(a.g) AS c, count(DISTINCT a.g) AS d, collect(DISTINCT a.g) AS l
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN count(a.g) AS c, count(DISTINCT a.g) AS d, collect(DISTINCT a.g) AS l
      """
    Then the result should be (ignoring element order for lists):
      | c | d | l |
      | 4 | 2 | ['x', 'y'] |

  Scenario: MATCH (a) WITH a.g AS g, max(a.n) AS m WHERE m > 2 RETURN g, m ORDER BY m
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH a.g AS g, max(a.n) AS m WHERE m > 2 RETURN g, m ORDER BY m
      """
    Then the result should be, in order:
      | g | m |
      | 'y' | 3 |
      | null | 4 |

  Scenario: MATCH (a) RETURN a.g AS g, count(*) + 1 AS c, count(*) * 2 AS d ORDER BY g
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.g AS g, count(*) + 1 AS c, count(*) * 2 AS d ORDER BY g
      """
    Then the result should be, in order:
      | g | c | d |
      | 'x' | 3 | 4 |
      | 'y' | 3 | 4 |
      | null | 2 | 2 |

  Scenario: MATCH (a) WITH a.g AS g, a.n AS n RETURN g + count(*) AS x, g ORDER BY x
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH a.g AS g, a.n AS n RETURN g + count(*) AS x, g ORDER BY x
      """
    Then the result should be, in order:
      | x | g |
      | 'x2' | 'x' |
      | 'y2' | 'y' |
      | null | null |

  Scenario: MATCH (a) RETURN a.g AS g ORDER BY a.n DESC LIMIT 3
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.g AS g ORDER BY a.n DESC LIMIT 3
      """
    Then the result should be, in order:
      | g |
      | 'y' |
      | null |
      | 'y' |

  Scenario: MATCH (a) RETURN DISTINCT a.g AS g ORDER BY g DESC
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN DISTINCT a.g AS g ORDER BY g DESC
      """
    Then the result should be, in order:
      | g |
      | null |
      | 'y' |
      | 'x' |

  Scenario: MATCH (a) RETURN a.n AS n ORDER BY n SKIP 1 LIMIT 2
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.n AS n ORDER BY n SKIP 1 LIMIT 2
      """
    Then the result should be, in order:
      | n |
      | 2 |
      | 3 |

  Scenario: MATCH (a) RETURN a.n AS n ORDER BY a.g ASCENDING, n DESCENDING
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.n AS n ORDER BY a.g ASCENDING, n DESCENDING
      """
    Then the result should be, in order:
      | n |
      | 2 |
      | 1 |
      | null |
      | 3 |
      | 4 |

  Scenario: MATCH (a) RETURN a.n % 2 AS odd, count(*) AS c ORDER BY count(*), odd
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.n % 2 AS odd, count(*) AS c ORDER BY count(*), odd
      """
    Then the result should be, in order:
      | odd | c |
      | null | 1 |
      | 0 | 2 |
      | 1 | 2 |

  Scenario: MATCH (a) RETURN a.n AS n ORDER BY n LIMIT $l
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    And parameters are:
      | l | 2 |
    When executing query:
      """
      MATCH (a) RETURN a.n AS n ORDER BY n LIMIT $l
      """
    Then the result should be, in order:
      | n |
      | 1 |
      | 2 |

  Scenario: MATCH (a) RETURN a.n AS n ORDER BY n LIMIT 1 + 1
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.n AS n ORDER BY n LIMIT 1 + 1
      """
    Then the result should be, in order:
      | n |
      | 1 |
      | 2 |

  Scenario: MATCH (a) RETURN a.n AS n LIMIT 0
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) RETURN a.n AS n LIMIT 0
      """
    Then the result should be empty

  Scenario: MATCH (a) WITH a ORDER BY a.n LIMIT 2 RETURN sum(a.n) AS s
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH a ORDER BY a.n LIMIT 2 RETURN sum(a.n) AS s
      """
    Then the result should be, in any order:
      | s |
      | 3 |

  Scenario: MATCH (a) WITH a SKIP 10 RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH a SKIP 10 RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 0 |

  Scenario: MATCH (a) WITH *, a.n AS n WHERE n > 2 RETURN n ORDER BY n
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH *, a.n AS n WHERE n > 2 RETURN n ORDER BY n
      """
    Then the result should be, in order:
      | n |
      | 3 |
      | 4 |

  Scenario: MATCH (a) WITH a.n AS a WHERE a > 3 RETURN a
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH a.n AS a WHERE a > 3 RETURN a
      """
    Then the result should be, in any order:
      | a |
      | 4 |

  Scenario: The order of rows is that of what is collected
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a) WITH a.n AS n ORDER BY a.g, n WITH collect(n) AS l RETURN l
      """
    Then the result should be, in any order:
      | l |
      | [1, 2, 3, 4] |

  Scenario: WITH 1 AS a, 2 AS b RETURN *
    Given an empty graph
    When executing query:
      """
      WITH 1 AS a, 2 AS b RETURN *
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |

  Scenario: WITH 1 AS b, 2 AS a RETURN *, a + b AS c
    Given an empty graph
    When executing query:
      """
      WITH 1 AS b, 2 AS a RETURN *, a + b AS c
      """
    Then the result should be, in any order:
      | a | b | c |
      | 2 | 1 | 3 |

  Scenario: Columns without name are called as they are written
    Given an empty graph
    When executing query:
      """
      RETURN 1 + 1, 'a'   +  'b', [1,2], count( * )
      """
    Then the result should be, in any order:
      | 1 + 1 | 'a'   +  'b' | [1,2] | count( * ) |
      | 2 | 'ab' | [1, 2] | 1 |

  Scenario: UNWIND [1, 2, 3] AS x RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
      | 3 |

  Scenario: UNWIND [] AS x RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND [] AS x RETURN x
      """
    Then the result should be empty

  Scenario: UNWIND null AS x RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND null AS x RETURN x
      """
    Then the result should be empty

  Scenario: UNWIND [[1, 2], [3], []] AS l UNWIND l AS x RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 2], [3], []] AS l UNWIND l AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
      | 3 |

  Scenario: UNWIND [1, null, 1.0, 1] AS x RETURN DISTINCT x
    Given an empty graph
    When executing query:
      """
      UNWIND [1, null, 1.0, 1] AS x RETURN DISTINCT x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | null |

  Scenario: UNWIND [1, 2] AS x UNWIND ['a', 'b'] AS y RETURN x, y
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x UNWIND ['a', 'b'] AS y RETURN x, y
      """
    Then the result should be, in any order:
      | x | y |
      | 1 | 'a' |
      | 1 | 'b' |
      | 2 | 'a' |
      | 2 | 'b' |

  Scenario: UNWIND $rows AS row RETURN row.a AS a, row['b'] AS b
    Given an empty graph
    And parameters are:
      | rows | [{a: 1, b: 2}, {a: 3}] |
    When executing query:
      """
      UNWIND $rows AS row RETURN row.a AS a, row['b'] AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |
      | 3 | null |

  Scenario: UNWIND [1, 2, 3] AS x WITH x WHERE x <> 2 RETURN sum(x) AS s
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x WITH x WHERE x <> 2 RETURN sum(x) AS s
      """
    Then the result should be, in any order:
      | s |
      | 4 |

  Scenario: UNWIND [3, 1, 2] AS x WITH x ORDER BY x DESC RETURN collect(x) AS l
    Given an empty graph
    When executing query:
      """
      UNWIND [3, 1, 2] AS x WITH x ORDER BY x DESC RETURN collect(x) AS l
      """
    Then the result should be, in any order:
      | l |
      | [3, 2, 1] |

  Scenario: All types have a place in the order
    Given an empty graph
    When executing query:
      """
      UNWIND [{a: 1}, 'a', true, 1, null, [1], 1.5, 0.0 / 0.0] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x |
      | {a: 1} |
      | [1] |
      | 'a' |
      | true |
      | 1 |
      | 1.5 |
      | NaN |
      | null |

  Scenario: UNWIND [[1, 'a'], [1], [], [null], [1, null], [0, 5]] AS x RETURN x ORDER BY x
    Given an empty graph
    When executing query:
      """
      UNWIND [[1, 'a'], [1], [], [null], [1, null], [0, 5]] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x |
      | [] |
      | [0, 5] |
      | [1] |
      | [1, 'a'] |
      | [1, null] |
      | [null] |

  Scenario: UNWIND [true, false, null] AS x RETURN x ORDER BY x DESC
    Given an empty graph
    When executing query:
      """
      UNWIND [true, false, null] AS x RETURN x ORDER BY x DESC
      """
    Then the result should be, in order:
      | x |
      | null |
      | true |
      | false |

  Scenario: UNWIND ['b', 'A', 'a', '', 'B'] AS x RETURN x ORDER BY x
    Given an empty graph
    When executing query:
      """
      UNWIND ['b', 'A', 'a', '', 'B'] AS x RETURN x ORDER BY x
      """
    Then the result should be, in order:
      | x |
      | '' |
      | 'A' |
      | 'B' |
      | 'a' |
      | 'b' |

  Scenario: UNWIND [1, 2, 2, 3] AS x RETURN count(DISTINCT x) AS c, sum(DISTINCT x) AS s, avg(DISTINCT x) AS a
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 2, 3] AS x RETURN count(DISTINCT x) AS c, sum(DISTINCT x) AS s, avg(DISTINCT x) AS a
      """
    Then the result should be, in any order:
      | c | s | a |
      | 3 | 6 | 2.0 |

  Scenario: UNWIND [1, 2, 3, 4] AS x RETURN percentileDisc(x, 0.5) AS d, percentileCont(x, 0.5) AS c, stDevP(x) > 1.11 AS s, percentileDisc(x, 0.0) AS lo, percentileDisc(x, 1.0) AS hi
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3, 4] AS x RETURN percentileDisc(x, 0.5) AS d, percentileCont(x, 0.5) AS c, stDevP(x) > 1.11 AS s, percentileDisc(x, 0.0) AS lo, percentileDisc(x, 1.0) AS hi
      """
    Then the result should be, in any order:
      | d | c | s | lo | hi |
      | 2 | 2.5 | true | 1 | 4 |

  Scenario: UNWIND [1, 'a', [2]] AS x RETURN min(x) AS i, max(x) AS x
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 'a', [2]] AS x RETURN min(x) AS i, max(x) AS x
      """
    Then the result should be, in any order:
      | i | x |
      | [2] | 1 |

  Scenario: UNWIND [1, 2] AS x RETURN sum(x) / count(*) AS a, collect({x: x}) AS l, [sum(x), 0] AS m
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x RETURN sum(x) / count(*) AS a, collect({x: x}) AS l, [sum(x), 0] AS m
      """
    Then the result should be, in any order:
      | a | l | m |
      | 1 | [{x: 1}, {x: 2}] | [3, 0] |

  Scenario: RETURN 1 AS x UNION RETURN 1 AS x
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x UNION RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: RETURN 1 AS x UNION ALL RETURN 1 AS x
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x UNION ALL RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 1 |

  Scenario: RETURN 1 AS x UNION RETURN 2 AS x UNION RETURN 1 AS x
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x UNION RETURN 2 AS x UNION RETURN 1 AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |

  Scenario: RETURN null AS x UNION RETURN null AS x
    Given an empty graph
    When executing query:
      """
      RETURN null AS x UNION RETURN null AS x
      """
    Then the result should be, in any order:
      | x |
      | null |

  Scenario: UNWIND [2, 1] AS x RETURN x ORDER BY x UNION ALL UNWIND [3] AS x RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND [2, 1] AS x RETURN x ORDER BY x UNION ALL UNWIND [3] AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |
      | 3 |

  Scenario: MATCH (a {n: 1}) RETURN a AS x UNION MATCH (a {n: 1}) RETURN a AS x
    Given an empty graph
    And having executed:
      """
      CREATE ({g: 'x', n: 1}), ({g: 'x', n: 2}), ({g: 'y', n: 3}), ({n: 4}), ({g: 'y'})
      """
    When executing query:
      """
      MATCH (a {n: 1}) RETURN a AS x UNION MATCH (a {n: 1}) RETURN a AS x
      """
    Then the result should be, in any order:
      | x |
      | ({g: 'x', n: 1}) |

  Scenario: RETURN $a + $b AS x, $`c d` AS y
    Given an empty graph
    And parameters are:
      | a | 1 |
      | b | 2 |
      | c d | 'z' |
    When executing query:
      """
      RETURN $a + $b AS x, $`c d` AS y
      """
    Then the result should be, in any order:
      | x | y |
      | 3 | 'z' |

  Scenario: RETURN $nowhere AS x
    Given an empty graph
    When executing query:
      """
      RETURN $nowhere AS x
      """
    Then a ParameterMissing should be raised at compile time: MissingParameter

  Scenario: rEtUrN 1 As X, tRuE aNd NoT FALSE aS y
    Given an empty graph
    When executing query:
      """
      rEtUrN 1 As X, tRuE aNd NoT FALSE aS y
      """
    Then the result should be, in any order:
      | X | y |
      | 1 | true |

  Scenario: RETURN 1 AS `a b`, 2 AS `return`, 3 AS `a``b`
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS `a b`, 2 AS `return`, 3 AS `a``b`
      """
    Then the result should be, in any order:
      | a b | return | a`b |
      | 1 | 2 | 3 |

  Scenario: WITH {`a b`: 1, return: 2} AS m RETURN m.`a b` AS x, m.return AS y
    Given an empty graph
    When executing query:
      """
      WITH {`a b`: 1, return: 2} AS m RETURN m.`a b` AS x, m.return AS y
      """
    Then the result should be, in any order:
      | x | y |
      | 1 | 2 |

  Scenario: Comments
    Given an empty graph
    When executing query:
      """
      /* a */ RETURN /* b */ 1 // c
      AS x
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: RETURN 1 AS x;
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS x;
      """
    Then the result should be, in any order:
      | x |
      | 1 |

  Scenario: WITH 1 AS x WITH x + 1 AS x WITH x * 10 AS x RETURN x
    Given an empty graph
    When executing query:
      """
      WITH 1 AS x WITH x + 1 AS x WITH x * 10 AS x RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 20 |

  Scenario: WITH [1, 2] AS list RETURN [list IN list | list + 1] AS x, list
    Given an empty graph
    When executing query:
      """
      WITH [1, 2] AS list RETURN [list IN list | list + 1] AS x, list
      """
    Then the result should be, in any order:
      | x | list |
      | [2, 3] | [1, 2] |

  Scenario: WITH 1 AS x RETURN [x IN [5] | x] AS a, x, any(x IN [7] WHERE x = 7) AS b, reduce(x = 0, y IN [1] | x + y) AS c
    Given an empty graph
    When executing query:
      """
      WITH 1 AS x RETURN [x IN [5] | x] AS a, x, any(x IN [7] WHERE x = 7) AS b, reduce(x = 0, y IN [1] | x + y) AS c
      """
    Then the result should be, in any order:
      | a | x | b | c |
      | [5] | 1 | true | 1 |
