Feature: Subqueries and map projections

  Scenario: MATCH (n) RETURN n.name AS name, COUNT { (n)-->() } AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, COUNT { (n)-->() } AS c
      """
    Then the result should be, in any order:
      | name | c |
      | 'a' | 2 |
      | 'b' | 1 |
      | 'c' | 0 |

  Scenario: MATCH (n) WHERE COUNT { (n)--() } >= 2 RETURN n.name AS name
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE COUNT { (n)--() } >= 2 RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |
      | 'b' |
      | 'c' |

  Scenario: MATCH (n) WHERE COUNT { MATCH (n)-[r]->(m) WHERE r.w > n.n } = 1 RETURN n.name AS name
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE COUNT { MATCH (n)-[r]->(m) WHERE r.w > n.n } = 1 RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |

  Scenario: MATCH (n) RETURN n.name AS name, COLLECT { MATCH (n)-->(m) RETURN m.name ORDER BY m.name DESC } AS l
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, COLLECT { MATCH (n)-->(m) RETURN m.name ORDER BY m.name DESC } AS l
      """
    Then the result should be, in any order:
      | name | l |
      | 'a' | ['c', 'b'] |
      | 'b' | ['c'] |
      | 'c' | [] |

  Scenario: MATCH (n:A) RETURN COLLECT { MATCH (n)-->(m) RETURN {to: m.name} ORDER BY m.name LIMIT 1 } AS l
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n:A) RETURN COLLECT { MATCH (n)-->(m) RETURN {to: m.name} ORDER BY m.name LIMIT 1 } AS l
      """
    Then the result should be, in any order:
      | l |
      | [{to: 'b'}] |

  Scenario: MATCH (n:A) RETURN COUNT { MATCH (n)-->(m) RETURN m UNION MATCH (n)-->(m:C) RETURN m } AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n:A) RETURN COUNT { MATCH (n)-->(m) RETURN m UNION MATCH (n)-->(m:C) RETURN m } AS c
      """
    Then the result should be, in any order:
      | c |
      | 2 |

  Scenario: RETURN COUNT { UNWIND [1, 2, 3] AS x RETURN x } AS c, COUNT { MATCH (x:Nothing) } AS z
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      RETURN COUNT { UNWIND [1, 2, 3] AS x RETURN x } AS c, COUNT { MATCH (x:Nothing) } AS z
      """
    Then the result should be, in any order:
      | c | z |
      | 3 | 0 |

  Scenario: Outer variables are seen after a WITH that does not name them
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m WHERE m.n > n.n + 1 } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |

  Scenario: Outer variables are seen after an aggregation
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH count(*) AS c WHERE c = n.n + 1 } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |

  Scenario: An aggregation without matches gives a row in a subquery too
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN n.name AS name, COLLECT { MATCH (n)-->(m) WITH count(m) AS c, collect(m.n) AS l, sum(m.n) AS s, max(m.n) AS x RETURN [c, l, s, x, n.n] } AS l
      """
    Then the result should be (ignoring element order for lists):
      | name | l |
      | 'a' | [[2, [2, 3], 5, 3, 1]] |
      | 'b' | [[1, [3], 3, 3, 2]] |
      | 'c' | [[0, [], 0, null, 3]] |

  Scenario: Outer variables are seen after two WITHs
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m ORDER BY m.n DESC LIMIT 1 WITH m.n AS top WHERE top = 3 AND n.n < 3 } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |
      | 'b' |

  Scenario: Outer variables are seen after WITH DISTINCT
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE EXISTS { MATCH (m) WITH DISTINCT m.n % 2 AS odd WHERE odd = n.n } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |

  Scenario: A WITH within may hide an outer variable
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE EXISTS { WITH 3 AS n WHERE n = 3 } RETURN count(n) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: Variables of all subqueries around are seen
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE EXISTS { MATCH (m)-->(o) WITH o WHERE o.n = m.n + n.n } } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'a' |

  Scenario: MATCH (n) WHERE NOT EXISTS { (n)-[:S]->() } AND EXISTS { (n)<--() } RETURN n.name AS name
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE NOT EXISTS { (n)-[:S]->() } AND EXISTS { (n)<--() } RETURN n.name AS name
      """
    Then the result should be, in any order:
      | name |
      | 'b' |
      | 'c' |

  Scenario: MATCH (a:A), (c:C) RETURN EXISTS { (a)-[:S]->(c) } AS yes, EXISTS { (c)-->(a) } AS no
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (a:A), (c:C) RETURN EXISTS { (a)-[:S]->(c) } AS yes, EXISTS { (c)-->(a) } AS no
      """
    Then the result should be, in any order:
      | yes | no |
      | true | false |

  Scenario: MATCH (n) RETURN [x IN [1, 2] WHERE EXISTS { (n)-[r]->() WHERE r.w = x }] AS l ORDER BY n.name
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN [x IN [1, 2] WHERE EXISTS { (n)-[r]->() WHERE r.w = x }] AS l ORDER BY n.name
      """
    Then the result should be, in order:
      | l |
      | [1] |
      | [2] |
      | [] |

  Scenario: MATCH (n) WITH n ORDER BY COUNT { (n)-->() } DESC, n.name RETURN collect(n.name) AS l
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WITH n ORDER BY COUNT { (n)-->() } DESC, n.name RETURN collect(n.name) AS l
      """
    Then the result should be, in any order:
      | l |
      | ['a', 'b', 'c'] |

  Scenario: MATCH (n) RETURN COUNT { (n)-->() } AS d, count(*) AS c ORDER BY d
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN COUNT { (n)-->() } AS d, count(*) AS c ORDER BY d
      """
    Then the result should be, in order:
      | d | c |
      | 0 | 1 |
      | 1 | 1 |
      | 2 | 1 |

  Scenario: MATCH (n:A) RETURN n {.name, .n} AS m
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n:A) RETURN n {.name, .n} AS m
      """
    Then the result should be, in any order:
      | m |
      | {name: 'a', n: 1} |

  Scenario: MATCH (n:A) RETURN n {.*} AS m, n {.*, n: 7, more: [1]} AS o, n {n: 7, .*} AS p
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n:A) RETURN n {.*} AS m, n {.*, n: 7, more: [1]} AS o, n {n: 7, .*} AS p
      """
    Then the result should be, in any order:
      | m | o | p |
      | {n: 1, name: 'a'} | {n: 7, name: 'a', more: [1]} | {n: 1, name: 'a'} |

  Scenario: MATCH (n:A)-[r:S]->(m) WITH n, r, m.name AS other RETURN n {.name, other, w: r.w} AS m, r {.w, .none} AS r
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n:A)-[r:S]->(m) WITH n, r, m.name AS other RETURN n {.name, other, w: r.w} AS m, r {.w, .none} AS r
      """
    Then the result should be, in any order:
      | m | r |
      | {name: 'a', other: 'c', w: 3} | {w: 3, none: null} |

  Scenario: MATCH (n:A) RETURN n {.name, to: [(n)-->(m) | m {.n}]} AS m
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n:A) RETURN n {.name, to: [(n)-->(m) | m {.n}]} AS m
      """
    Then the result should be (ignoring element order for lists):
      | m |
      | {name: 'a', to: [{n: 2}, {n: 3}]} |

  Scenario: WITH {a: 1, b: 2} AS map RETURN map {.a, c: 3} AS m, map {} AS e
    Given an empty graph
    When executing query:
      """
      WITH {a: 1, b: 2} AS map RETURN map {.a, c: 3} AS m, map {} AS e
      """
    Then the result should be, in any order:
      | m | e |
      | {a: 1, c: 3} | {} |

  Scenario: OPTIONAL MATCH (n:Nothing) RETURN n {.a, b: 1} AS m, n {.*} AS o
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n:Nothing) RETURN n {.a, b: 1} AS m, n {.*} AS o
      """
    Then the result should be, in any order:
      | m | o |
      | null | null |

  Scenario: MATCH (n)-->(m) WITH n, collect(m.name) AS names RETURN n {.name, count: size(names)} AS m
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n)-->(m) WITH n, collect(m.name) AS names RETURN n {.name, count: size(names)} AS m
      """
    Then the result should be, in any order:
      | m |
      | {name: 'a', count: 2} |
      | {name: 'b', count: 1} |

  Scenario: WITH {x: 1} AS count, {x: 2} AS collect RETURN count {.x} AS a, collect {.x} AS b
    Given an empty graph
    When executing query:
      """
      WITH {x: 1} AS count, {x: 2} AS collect RETURN count {.x} AS a, collect {.x} AS b
      """
    Then the result should be, in any order:
      | a | b |
      | {x: 1} | {x: 2} |

  Scenario: MATCH p = (a:A)-->(b:B)-->(c) RETURN reduce(w = 0, r IN relationships(p) | w + r.w) AS w, reduce(t = '', n IN nodes(p) | t + n.name) AS t
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH p = (a:A)-->(b:B)-->(c) RETURN reduce(w = 0, r IN relationships(p) | w + r.w) AS w, reduce(t = '', n IN nodes(p) | t + n.name) AS t
      """
    Then the result should be, in any order:
      | w | t |
      | 3 | 'abc' |

  Scenario: MATCH (n) RETURN reduce(s = 0, x IN collect(n.n) | s + x) AS s
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN reduce(s = 0, x IN collect(n.n) | s + x) AS s
      """
    Then the result should be, in any order:
      | s |
      | 6 |

  Scenario: MATCH (n) WHERE COLLECT { MATCH (n)-->(m) RETURN m } = [] RETURN n.name AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) WHERE COLLECT { MATCH (n)-->(m) RETURN m } = [] RETURN n.name AS n
      """
    Then the result should be, in any order:
      | n |
      | 'c' |

  Scenario: MATCH (n) RETURN COUNT { (n)-->(m) WHERE k.n = 1 } AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1, name: 'a'}), (b:B {n: 2, name: 'b'}), (c:B:C {n: 3, name: 'c'}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(c), (a)-[:S {w: 3}]->(c)
      """
    When executing query:
      """
      MATCH (n) RETURN COUNT { (n)-->(m) WHERE k.n = 1 } AS c
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable
