Feature: Mixed questions

  Scenario: MATCH (n) RETURN n.n AS n ORDER BY n.n DESC
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS n ORDER BY n.n DESC
      """
    Then the result should be, in order:
      | n |
      | 3 |
      | 2 |
      | 1 |

  Scenario: WITH 1 AS a WITH a AS b, a RETURN *
    Given an empty graph
    When executing query:
      """
      WITH 1 AS a WITH a AS b, a RETURN *
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 1 |

  Scenario: MATCH (a)-[r*0..1]->(b) WHERE size(r) = 0 RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r*0..1]->(b) WHERE size(r) = 0 RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: MATCH (n) WITH n ORDER BY n.n LIMIT 1 MATCH (n)-->(m) RETURN m.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WITH n ORDER BY n.n LIMIT 1 MATCH (n)-->(m) RETURN m.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario Outline: Expressions next to one another
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
      | [1, 2, 3][1..2][0] | 2 |
      | {a: 1}.a + 1 | 2 |
      | CASE WHEN true THEN 1 END + 1 | 2 |
      | 1 IN [1, 2] IN [true] | true |
      | -1 IN [-1] | true |
      | [n IN range(0, 2) WHERE n % 2 = 0 \| {v: n}] | [{v: 0}, {v: 2}] |
      | exists({a: 1}.a) | true |
      | [x IN [3, 1] \| -x] | [-3, -1] |
      | size([1, 2]) + size('abc') | 5 |
      | [1, 2, 3][[0][0]..[2][0]] | [1, 2] |
      | toUpper('a') + toLower('B') | 'Ab' |
      | head([x IN [1, 2] WHERE x > 1]) | 2 |
      | coalesce({a: null}.a, 'none') | 'none' |
      | reverse(split('a,b', ',')) | ['b', 'a'] |
      | {a: {b: [10, 20]}}['a'].b[-1] | 20 |
      | NOT 1 = 2 AND NOT false | true |
      | 1 < 2 = true | false |
      | (1 < 2) = true | true |
      | 2 ^ 2 * 3 | 12.0 |
      | -(2 ^ 2) | -4.0 |
      | 10 - 2 - 3 + 4 | 9 |
      | 'a' + ['b'] | ['a', 'b'] |
      | [1] + 'a' + [null] | [1, 'a', null] |
      | null IN [null] IS NULL | true |
      | any(x IN [[], [1]] WHERE size(x) > 0) AND none(x IN [] WHERE x) | true |
      | all(x IN keys({a: 1}) WHERE x = 'a') | true |
      | CASE size([]) WHEN 0 THEN 'empty' ELSE 'full' END | 'empty' |
      | [x IN [1, 2, 3] WHERE x IN [2, 3]][0..1] | [2] |
      | reduce(m = 0, x IN [3, 9, 4] \| CASE WHEN x > m THEN x ELSE m END) | 9 |
      | 1.0 IN [1] | true |
      | 'x' IN keys({x: 1}) | true |

  Scenario: UNWIND [1, 2] AS x WITH x, x AS y WHERE y > 1 RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2] AS x WITH x, x AS y WHERE y > 1 RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 2 |

  Scenario: MATCH (n) WHERE n['n'] = 1 RETURN n.g AS g
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE n['n'] = 1 RETURN n.g AS g
      """
    Then the result should be, in any order:
      | g |
      | 'x' |

  Scenario: MATCH (n) WHERE n[$k] = 3 RETURN n.g AS g
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    And parameters are:
      | k | 'n' |
    When executing query:
      """
      MATCH (n) WHERE n[$k] = 3 RETURN n.g AS g
      """
    Then the result should be, in any order:
      | g |
      | 'y' |

  Scenario: MATCH (n) RETURN n:A AS a, count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN n:A AS a, count(*) AS c
      """
    Then the result should be, in any order:
      | a | c |
      | true | 1 |
      | false | 2 |

  Scenario: MATCH (n) WITH n ORDER BY n.n RETURN collect(n)[0].n AS a, collect(n)[-1].n AS z, [x IN collect(n) | x.n] AS l
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WITH n ORDER BY n.n RETURN collect(n)[0].n AS a, collect(n)[-1].n AS z, [x IN collect(n) | x.n] AS l
      """
    Then the result should be, in any order:
      | a | z | l |
      | 1 | 3 | [1, 2, 3] |

  Scenario: MATCH (n) RETURN count(*) AS count ORDER BY count
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN count(*) AS count ORDER BY count
      """
    Then the result should be, in any order:
      | count |
      | 3 |

  Scenario: MATCH (n) WITH n.g AS g, count(*) AS c ORDER BY c DESC, g LIMIT 1 RETURN g, c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WITH n.g AS g, count(*) AS c ORDER BY c DESC, g LIMIT 1 RETURN g, c
      """
    Then the result should be, in any order:
      | g | c |
      | 'x' | 2 |

  Scenario: MATCH (n) RETURN DISTINCT n.g AS g, count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN DISTINCT n.g AS g, count(*) AS c
      """
    Then the result should be, in any order:
      | g | c |
      | 'x' | 2 |
      | 'y' | 1 |

  Scenario: MATCH (a)-[r]->(b) RETURN a.g AS g, collect([type(r), b.n]) AS l
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r]->(b) RETURN a.g AS g, collect([type(r), b.n]) AS l
      """
    Then the result should be (ignoring element order for lists):
      | g | l |
      | 'x' | [['R', 2], ['R', 3]] |
      | 'y' | [['S', 1]] |

  Scenario: OPTIONAL MATCH (n:None) RETURN count(n) AS c, count(*) AS d
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      OPTIONAL MATCH (n:None) RETURN count(n) AS c, count(*) AS d
      """
    Then the result should be, in any order:
      | c | d |
      | 0 | 1 |

  Scenario: MATCH (n) RETURN sum(n.n) + count(*) * 2 AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN sum(n.n) + count(*) * 2 AS x
      """
    Then the result should be, in any order:
      | x |
      | 12 |

  Scenario: MATCH (n) RETURN n.n + 1 AS x, count(*) AS c ORDER BY n.n + 1
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN n.n + 1 AS x, count(*) AS c ORDER BY n.n + 1
      """
    Then the result should be, in order:
      | x | c |
      | 2 | 1 |
      | 3 | 1 |
      | 4 | 1 |

  Scenario: MATCH (n) RETURN n.n % 2 AS x, count(*) AS c ORDER BY c DESC, x
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN n.n % 2 AS x, count(*) AS c ORDER BY c DESC, x
      """
    Then the result should be, in order:
      | x | c |
      | 1 | 2 |
      | 0 | 1 |

  Scenario: MATCH (a), (b) WHERE a <> b RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a), (b) WHERE a <> b RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 6 |

  Scenario: MATCH (a), (b) WHERE a = b RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a), (b) WHERE a = b RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: MATCH (a), (b) WHERE id(a) < id(b) RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a), (b) WHERE id(a) < id(b) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: MATCH (a) WITH collect(a) AS them MATCH (b) WHERE b IN them RETURN count(b) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a) WITH collect(a) AS them MATCH (b) WHERE b IN them RETURN count(b) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: MATCH p = (a)-[*0..2]-(b) RETURN count(p) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH p = (a)-[*0..2]-(b) RETURN count(p) AS c
      """
    Then the result should be, in any order:
      | c |
      | 15 |

  Scenario: MATCH (a)-[*3]->(a) RETURN a.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[*3]->(a) RETURN a.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |
      | 2 |
      | 3 |

  Scenario: MATCH (a)-[*]->(a) RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[*]->(a) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: MATCH (a:A), (c:C) MATCH (a)-[r*]->(c) RETURN [x IN r | x.w] AS w
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A), (c:C) MATCH (a)-[r*]->(c) RETURN [x IN r | x.w] AS w
      """
    Then the result should be, in any order:
      | w |
      | [1, 2] |

  Scenario: MATCH (a:A), (c:C) MATCH p = (a)-[*]-(c) RETURN length(p) AS l ORDER BY l
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A), (c:C) MATCH p = (a)-[*]-(c) RETURN length(p) AS l ORDER BY l
      """
    Then the result should be, in order:
      | l |
      | 1 |
      | 2 |

  Scenario: MATCH (a)-[r]->(b) WHERE r.w > 1 WITH a, b, r.w AS w WHERE b.n < a.n RETURN a.n AS a, b.n AS b, w
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r]->(b) WHERE r.w > 1 WITH a, b, r.w AS w WHERE b.n < a.n RETURN a.n AS a, b.n AS b, w
      """
    Then the result should be, in any order:
      | a | b | w |
      | 3 | 1 | 3 |

  Scenario: MATCH (a)-->(b)-->(c) WHERE NOT (a)-->(c) RETURN a.n AS a, c.n AS c ORDER BY a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-->(b)-->(c) WHERE NOT (a)-->(c) RETURN a.n AS a, c.n AS c ORDER BY a
      """
    Then the result should be, in order:
      | a | c |
      | 1 | 3 |
      | 2 | 1 |
      | 3 | 2 |

  Scenario: MATCH (a)-[:R]->(b) OPTIONAL MATCH (b)-[:R]->(c) RETURN a.n AS a, c.n AS c ORDER BY a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[:R]->(b) OPTIONAL MATCH (b)-[:R]->(c) RETURN a.n AS a, c.n AS c ORDER BY a
      """
    Then the result should be, in order:
      | a | c |
      | 1 | 3 |
      | 2 | null |

  Scenario: MATCH (n) OPTIONAL MATCH (n)-[:R]->(m) WITH n, m WHERE m IS NULL RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) OPTIONAL MATCH (n)-[:R]->(m) WITH n, m WHERE m IS NULL RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 3 |

  Scenario: MATCH (n) RETURN n.g AS g, [x IN collect(n.n) WHERE x > 1] AS l ORDER BY g
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN n.g AS g, [x IN collect(n.n) WHERE x > 1] AS l ORDER BY g
      """
    Then the result should be, in order:
      | g | l |
      | 'x' | [2] |
      | 'y' | [3] |

  Scenario: MATCH (n) WITH n.g AS g, collect(n) AS ns UNWIND ns AS m RETURN g, sum(m.n) AS s, size(ns) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WITH n.g AS g, collect(n) AS ns UNWIND ns AS m RETURN g, sum(m.n) AS s, size(ns) AS c
      """
    Then the result should be, in any order:
      | g | s | c |
      | 'x' | 3 | 2 |
      | 'y' | 3 | 1 |

  Scenario: UNWIND range(1, 3) AS x RETURN x, sum(x) AS s
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 3) AS x RETURN x, sum(x) AS s
      """
    Then the result should be, in any order:
      | x | s |
      | 1 | 1 |
      | 2 | 2 |
      | 3 | 3 |

  Scenario: UNWIND range(1, 10) AS x WITH x WHERE x % 2 = 0 WITH collect(x) AS l RETURN l[1..3] AS s, size(l) AS c, reduce(t = 0, y IN l | t + y) AS t
    Given an empty graph
    When executing query:
      """
      UNWIND range(1, 10) AS x WITH x WHERE x % 2 = 0 WITH collect(x) AS l RETURN l[1..3] AS s, size(l) AS c, reduce(t = 0, y IN l | t + y) AS t
      """
    Then the result should be, in any order:
      | s | c | t |
      | [4, 6] | 5 | 30 |

  Scenario: WITH [{k: 'a', v: 1}, {k: 'b', v: 2}] AS rows UNWIND rows AS row WITH row.k AS k, row.v AS v WHERE v > 1 RETURN k
    Given an empty graph
    When executing query:
      """
      WITH [{k: 'a', v: 1}, {k: 'b', v: 2}] AS rows UNWIND rows AS row WITH row.k AS k, row.v AS v WHERE v > 1 RETURN k
      """
    Then the result should be, in any order:
      | k |
      | 'b' |

  Scenario: UNWIND [1, 2, 3] AS x UNWIND [x, -x] AS y WITH y ORDER BY y DESC SKIP 1 LIMIT 2 RETURN collect(y) AS l
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 2, 3] AS x UNWIND [x, -x] AS y WITH y ORDER BY y DESC SKIP 1 LIMIT 2 RETURN collect(y) AS l
      """
    Then the result should be, in any order:
      | l |
      | [2, 1] |

  Scenario: MATCH (n) WHERE n.n = 1 RETURN n.g AS x UNION ALL MATCH (n) WHERE n.n = 2 RETURN n.g AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE n.n = 1 RETURN n.g AS x UNION ALL MATCH (n) WHERE n.n = 2 RETURN n.g AS x
      """
    Then the result should be, in any order:
      | x |
      | 'x' |
      | 'x' |

  Scenario: MATCH (a:A) MATCH (b:B) MATCH p = shortestPath((a)-[:R|S*]-(b)) RETURN [r IN relationships(p) | type(r)] AS t
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A) MATCH (b:B) MATCH p = shortestPath((a)-[:R|S*]-(b)) RETURN [r IN relationships(p) | type(r)] AS t
      """
    Then the result should be, in any order:
      | t |
      | ['R'] |

  Scenario: MATCH (a:A), (c:C) RETURN length(shortestPath((a)-[:R*]->(c))) AS l, [p IN allShortestPaths((a)-[*]-(c)) | length(p)] AS m
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A), (c:C) RETURN length(shortestPath((a)-[:R*]->(c))) AS l, [p IN allShortestPaths((a)-[*]-(c)) | length(p)] AS m
      """
    Then the result should be, in any order:
      | l | m |
      | 2 | [1] |

  Scenario: MATCH (n) RETURN max(n.n) - min(n.n) AS d, avg(n.n) AS a, count(DISTINCT n.g) AS g
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) RETURN max(n.n) - min(n.n) AS d, avg(n.n) AS a, count(DISTINCT n.g) AS g
      """
    Then the result should be, in any order:
      | d | a | g |
      | 2 | 2.0 | 2 |

  Scenario: MATCH (n)-[r]->() WITH n, max(r.w) AS m MATCH (n)-[r {w: m}]->(x) RETURN n.n AS n, x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n)-[r]->() WITH n, max(r.w) AS m MATCH (n)-[r {w: m}]->(x) RETURN n.n AS n, x.n AS x
      """
    Then the result should be, in any order:
      | n | x |
      | 1 | 2 |
      | 2 | 3 |
      | 3 | 1 |

  Scenario: MATCH (a)-[r]->(b) WITH a, b, r ORDER BY r.w DESC WITH collect({from: a.n, to: b.n}) AS l RETURN l[0] AS first, [x IN l | x.to] AS tos
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r]->(b) WITH a, b, r ORDER BY r.w DESC WITH collect({from: a.n, to: b.n}) AS l RETURN l[0] AS first, [x IN l | x.to] AS tos
      """
    Then the result should be, in any order:
      | first | tos |
      | {from: 3, to: 1} | [1, 3, 2] |

  Scenario: MATCH (a)-->(b) RETURN a.n AS a, b.n AS b ORDER BY CASE WHEN a.n = 2 THEN 0 ELSE 1 END, b.n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-->(b) RETURN a.n AS a, b.n AS b ORDER BY CASE WHEN a.n = 2 THEN 0 ELSE 1 END, b.n
      """
    Then the result should be, in order:
      | a | b |
      | 2 | 3 |
      | 3 | 1 |
      | 1 | 2 |

  Scenario: MATCH (a:A) RETURN a.n AS n, a {.g, next: [(a)-[r]->(b) | {w: r.w, n: b.n}]} AS m
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A) RETURN a.n AS n, a {.g, next: [(a)-[r]->(b) | {w: r.w, n: b.n}]} AS m
      """
    Then the result should be, in any order:
      | n | m |
      | 1 | {g: 'x', next: [{w: 1, n: 2}]} |

  Scenario: MATCH (n) WHERE n.n < 3 AND (n.g = 'x' XOR n.n = 2) OR n.n = 3 AND NOT n.g = 'x' RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE n.n < 3 AND (n.g = 'x' XOR n.n = 2) OR n.n = 3 AND NOT n.g = 'x' RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |
      | 3 |

  Scenario: MATCH (n) WHERE 1 < n.n <= 3 AND n.g STARTS WITH 'y' RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE 1 < n.n <= 3 AND n.g STARTS WITH 'y' RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 3 |

  Scenario: MATCH (n) WHERE all(r IN [(n)-[r]->() | r] WHERE r.w > 1) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE all(r IN [(n)-[r]->() | r] WHERE r.w > 1) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |
      | 3 |

  Scenario: MATCH (n) WHERE any(label IN labels(n) WHERE label IN ['A', 'C']) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE any(label IN labels(n) WHERE label IN ['A', 'C']) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |
      | 3 |

  Scenario: MATCH (n) WHERE single(m IN [(n)--(m) | m] WHERE m.n = 3) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, g: 'x'}), (b:B {n: 2, g: 'x'}), (c:C {n: 3, g: 'y'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (c)-[:S {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE single(m IN [(n)--(m) | m] WHERE m.n = 3) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |
      | 2 |
