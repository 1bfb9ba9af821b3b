Feature: Matching

  Scenario: MATCH (n)-->(n) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n)-->(n) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: A loop is crossed once, whatever its direction
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n)--(n) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: MATCH (x)--(y) RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (x)--(y) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 5 |

  Scenario: MATCH (x)<-->(y) RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (x)<-->(y) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 5 |

  Scenario: A relationship is crossed once in a pattern
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (x)-[r]->(y)-[s]->(z) RETURN r.w AS r, s.w AS s
      """
    Then the result should be, in any order:
      | r | s |
      | 1 | 2 |
      | 2 | 1 |
      | 2 | 3 |
      | 3 | 1 |

  Scenario: Another MATCH may cross it again
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (x)-[r]->(y) MATCH (y)-[s]->(z) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 5 |

  Scenario: Patterns of one MATCH may not
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (x)-[r]->(y), (y)-[s]->(z) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 4 |

  Scenario: MATCH (a:A), (b:B) RETURN a.n AS a, b.n AS b
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A), (b:B) RETURN a.n AS a, b.n AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 2 |

  Scenario: MATCH (a {n: 1})-[r {w: 1}]->(b {n: 2}) RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a {n: 1})-[r {w: 1}]->(b {n: 2}) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 1 |

  Scenario: MATCH (a {n: null}) RETURN a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a {n: null}) RETURN a
      """
    Then the result should be empty

  Scenario: MATCH (a)-[r:R|L]->(b) RETURN r.w AS w ORDER BY w
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r:R|L]->(b) RETURN r.w AS w ORDER BY w
      """
    Then the result should be, in order:
      | w |
      | 1 |
      | 2 |
      | 3 |

  Scenario: MATCH (a)-[r:R|:L]->(b) RETURN count(r) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r:R|:L]->(b) RETURN count(r) AS c
      """
    Then the result should be, in any order:
      | c |
      | 3 |

  Scenario: MATCH (a:A:B) RETURN a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A:B) RETURN a
      """
    Then the result should be empty

  Scenario: MATCH (a:None) RETURN count(a) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:None) RETURN count(a) AS c
      """
    Then the result should be, in any order:
      | c |
      | 0 |

  Scenario: MATCH (a)-[:NONE]->() RETURN a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[:NONE]->() RETURN a
      """
    Then the result should be empty

  Scenario: MATCH (n) WHERE n:A OR n:B RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE n:A OR n:B RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 2 |

  Scenario: MATCH ()-[r]->() WHERE r:L RETURN r.w AS w
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH ()-[r]->() WHERE r:L RETURN r.w AS w
      """
    Then the result should be, in any order:
      | w |
      | 3 |

  Scenario: MATCH (n) WHERE n.missing = 1 OR n.n = 1 RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE n.missing = 1 OR n.n = 1 RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: MATCH (n) WHERE NOT n.missing = 1 RETURN n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE NOT n.missing = 1 RETURN n
      """
    Then the result should be empty

  Scenario: MATCH (n) WHERE n.missing IS NULL RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE n.missing IS NULL RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 2 |

  Scenario: MATCH (n) WHERE exists(n.n) RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE exists(n.n) RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 2 |

  Scenario: MATCH (n) WHERE (n)-[:L]->() RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE (n)-[:L]->() RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: MATCH (n) WHERE NOT (n)-[:L]->() RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE NOT (n)-[:L]->() RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: MATCH (n) WHERE (n)-[:L]->() OR n.n = 2 RETURN count(*) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE (n)-[:L]->() OR n.n = 2 RETURN count(*) AS c
      """
    Then the result should be, in any order:
      | c |
      | 2 |

  Scenario: MATCH (n) WHERE (n)-[:L]->(n) AND (n)-[:R]->(:B) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n) WHERE (n)-[:L]->(n) AND (n)-[:R]->(:B) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: MATCH (a:A) MATCH (b:B) WHERE (a)-->(b) AND (b)-->(a) RETURN b.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A) MATCH (b:B) WHERE (a)-->(b) AND (b)-->(a) RETURN b.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: MATCH (a)-[r]->(b) MATCH (c)-[r]->(d) RETURN a = c AS same, count(*) AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r]->(b) MATCH (c)-[r]->(d) RETURN a = c AS same, count(*) AS n
      """
    Then the result should be, in any order:
      | same | n |
      | true | 3 |

  Scenario: MATCH (a)-[r:R]->(b) MATCH (b)-[r]->(a) RETURN r
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r:R]->(b) MATCH (b)-[r]->(a) RETURN r
      """
    Then the result should be empty

  Scenario: MATCH (a)-[r:R]->(b) MATCH (b)-[r]-(a) RETURN count(r) AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r:R]->(b) MATCH (b)-[r]-(a) RETURN count(r) AS c
      """
    Then the result should be, in any order:
      | c |
      | 2 |

  Scenario: WITH 2 AS x MATCH (n {n: x}) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      WITH 2 AS x MATCH (n {n: x}) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: UNWIND [1, 2, 3] AS x MATCH (n) WHERE n.n = x RETURN x
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      UNWIND [1, 2, 3] AS x MATCH (n) WHERE n.n = x RETURN x
      """
    Then the result should be, in any order:
      | x |
      | 1 |
      | 2 |

  Scenario: MATCH (n {n: $p}) RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    And parameters are:
      | p | 2 |
    When executing query:
      """
      MATCH (n {n: $p}) RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 2 |

  Scenario: MATCH (n) WHERE n.n IN $p RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    And parameters are:
      | p | [1, 5, null] |
    When executing query:
      """
      MATCH (n) WHERE n.n IN $p RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: MATCH (n) WHERE n.n = $p.a[0] RETURN n.n AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    And parameters are:
      | p | {a: [1]} |
    When executing query:
      """
      MATCH (n) WHERE n.n = $p.a[0] RETURN n.n AS n
      """
    Then the result should be, in any order:
      | n |
      | 1 |

  Scenario: MATCH p = (a:A)-[:R]->(b) RETURN p
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH p = (a:A)-[:R]->(b) RETURN p
      """
    Then the result should be, in any order:
      | p |
      | <(:A {n: 1})-[:R {w: 1}]->(:B {n: 2})> |

  Scenario: MATCH p = (b:B)<-[:R]-(a) RETURN p
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH p = (b:B)<-[:R]-(a) RETURN p
      """
    Then the result should be, in any order:
      | p |
      | <(:B {n: 2})<-[:R {w: 1}]-(:A {n: 1})> |

  Scenario: MATCH p = (a:A) RETURN p, length(p) AS l, nodes(p) AS n, relationships(p) AS r
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH p = (a:A) RETURN p, length(p) AS l, nodes(p) AS n, relationships(p) AS r
      """
    Then the result should be, in any order:
      | p | l | n | r |
      | <(:A {n: 1})> | 0 | [(:A {n: 1})] | [] |

  Scenario: MATCH p = (:A)-->(:B)-->(:A) RETURN length(p) AS l, [n IN nodes(p) | n.n] AS n, [r IN relationships(p) | r.w] AS r
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH p = (:A)-->(:B)-->(:A) RETURN length(p) AS l, [n IN nodes(p) | n.n] AS n, [r IN relationships(p) | r.w] AS r
      """
    Then the result should be, in any order:
      | l | n | r |
      | 2 | [1, 2, 1] | [1, 2] |

  Scenario: MATCH (a)-[r]->() RETURN DISTINCT startNode(r) = a AS s, endNode(r) = a AS e, type(r) AS t ORDER BY t, e
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a)-[r]->() RETURN DISTINCT startNode(r) = a AS s, endNode(r) = a AS e, type(r) AS t ORDER BY t, e
      """
    Then the result should be, in order:
      | s | e | t |
      | true | true | 'L' |
      | true | false | 'R' |

  Scenario: MATCH (n:A) RETURN labels(n) AS l, keys(n) AS k, properties(n) AS p
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (n:A) RETURN labels(n) AS l, keys(n) AS k, properties(n) AS p
      """
    Then the result should be, in any order:
      | l | k | p |
      | ['A'] | ['n'] | {n: 1} |

  Scenario: MATCH (n) RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n
      """
    Then the result should be empty

  Scenario: OPTIONAL MATCH (n) RETURN n
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n) RETURN n
      """
    Then the result should be, in any order:
      | n |
      | null |

  Scenario: OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m, n.x AS x, labels(n) AS l, type(r) AS t, n:A AS a, size(keys(n)) AS k
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m, n.x AS x, labels(n) AS l, type(r) AS t, n:A AS a, size(keys(n)) AS k
      """
    Then the result should be, in any order:
      | n | r | m | x | l | t | a | k |
      | null | null | null | null | null | null | null | null |

  Scenario: MATCH (a) OPTIONAL MATCH (a)-[:L]->(b) RETURN a.n AS a, b.n AS b
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a) OPTIONAL MATCH (a)-[:L]->(b) RETURN a.n AS a, b.n AS b
      """
    Then the result should be, in any order:
      | a | b |
      | 1 | 1 |
      | 2 | null |

  Scenario: MATCH (a) OPTIONAL MATCH (a)-[r]->(b) WHERE r.w > 2 RETURN a.n AS a, r.w AS w
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a) OPTIONAL MATCH (a)-[r]->(b) WHERE r.w > 2 RETURN a.n AS a, r.w AS w
      """
    Then the result should be, in any order:
      | a | w |
      | 1 | 3 |
      | 2 | null |

  Scenario: OPTIONAL MATCH (x:None) MATCH (x)-->(y) RETURN y
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      OPTIONAL MATCH (x:None) MATCH (x)-->(y) RETURN y
      """
    Then the result should be empty

  Scenario: OPTIONAL MATCH (x:None) OPTIONAL MATCH (x)-->(y) RETURN x, y
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      OPTIONAL MATCH (x:None) OPTIONAL MATCH (x)-->(y) RETURN x, y
      """
    Then the result should be, in any order:
      | x | y |
      | null | null |

  Scenario: MATCH (a:A) OPTIONAL MATCH (a)-->(b:B)-->(c:None) RETURN a.n AS a, b, c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A) OPTIONAL MATCH (a)-->(b:B)-->(c:None) RETURN a.n AS a, b, c
      """
    Then the result should be, in any order:
      | a | b | c |
      | 1 | null | null |

  Scenario: MATCH (a:A) OPTIONAL MATCH p = (a)-->(:None) RETURN p, length(p) AS l, nodes(p) AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:A) OPTIONAL MATCH p = (a)-->(:None) RETURN p, length(p) AS l, nodes(p) AS n
      """
    Then the result should be, in any order:
      | p | l | n |
      | null | null | null |

  Scenario: MATCH (a:B) OPTIONAL MATCH (a)-[r:R]->(b) OPTIONAL MATCH (b)-[s:L]->(c) RETURN a.n AS a, b.n AS b, c.n AS c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a:B) OPTIONAL MATCH (a)-[r:R]->(b) OPTIONAL MATCH (b)-[s:L]->(c) RETURN a.n AS a, b.n AS b, c.n AS c
      """
    Then the result should be, in any order:
      | a | b | c |
      | 2 | 1 | 1 |

  Scenario: MATCH (a) WITH a OPTIONAL MATCH (a)-[:L]->(b) WITH a, count(b) AS c RETURN a.n AS a, c
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1}), (b:B {n: 2}), (a)-[:R {w: 1}]->(b), (b)-[:R {w: 2}]->(a), (a)-[:L {w: 3}]->(a)
      """
    When executing query:
      """
      MATCH (a) WITH a OPTIONAL MATCH (a)-[:L]->(b) WITH a, count(b) AS c RETURN a.n AS a, c
      """
    Then the result should be, in any order:
      | a | c |
      | 1 | 1 |
      | 2 | 0 |

  Scenario: MATCH ({n: 'a'})-[*]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'b' |
      | 'c' |
      | 'd' |

  Scenario: MATCH ({n: 'a'})-[*0..]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*0..]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'a' |
      | 'b' |
      | 'c' |
      | 'd' |

  Scenario: MATCH ({n: 'a'})-[*2]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*2]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'c' |

  Scenario: MATCH ({n: 'a'})-[*2..]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*2..]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'c' |
      | 'd' |

  Scenario: MATCH ({n: 'a'})-[*..2]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*..2]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'b' |
      | 'c' |

  Scenario: MATCH ({n: 'a'})-[*0]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*0]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'a' |

  Scenario: MATCH ({n: 'a'})-[*0..0]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*0..0]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'a' |

  Scenario: MATCH ({n: 'a'})-[*3..2]->(x) RETURN x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*3..2]->(x) RETURN x
      """
    Then the result should be empty

  Scenario: MATCH ({n: 'a'})-[*..0]->(x) RETURN x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[*..0]->(x) RETURN x
      """
    Then the result should be empty

  Scenario: MATCH ({n: 'a'})-[:R*]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[:R*]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'b' |
      | 'c' |

  Scenario: MATCH ({n: 'a'})-[:R|S*3]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[:R|S*3]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'd' |

  Scenario: MATCH ({n: 'd'})<-[r*]-({n: 'b'}) RETURN [x IN r | x.w] AS w
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'd'})<-[r*]-({n: 'b'}) RETURN [x IN r | x.w] AS w
      """
    Then the result should be, in any order:
      | w |
      | [3, 2] |

  Scenario: MATCH ({n: 'b'})-[r*]->({n: 'd'}) RETURN [x IN r | x.w] AS w, size(r) AS s
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'b'})-[r*]->({n: 'd'}) RETURN [x IN r | x.w] AS w, size(r) AS s
      """
    Then the result should be, in any order:
      | w | s |
      | [2, 3] | 2 |

  Scenario: MATCH ({n: 'b'})-[*1..2]-(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'b'})-[*1..2]-(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'a' |
      | 'c' |
      | 'd' |

  Scenario: MATCH ({n: 'a'})-[:R* {w: 1}]->(x) RETURN x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH ({n: 'a'})-[:R* {w: 1}]->(x) RETURN x.n AS x
      """
    Then the result should be, in any order:
      | x |
      | 'b' |

  Scenario: MATCH p = ({n: 'a'})-[*]->(x)-[s:S]->() RETURN length(p) AS l, x.n AS x
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH p = ({n: 'a'})-[*]->(x)-[s:S]->() RETURN length(p) AS l, x.n AS x
      """
    Then the result should be, in any order:
      | l | x |
      | 3 | 'c' |

  Scenario: A list of relationships that is known is followed
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH (a)-[r*2]->(c) MATCH (a)-[r*]->(d) RETURN c.n AS c, d.n AS d
      """
    Then the result should be, in any order:
      | c | d |
      | 'c' | 'c' |
      | 'd' | 'd' |

  Scenario: MATCH p = shortestPath((a {n: 'a'})-[*]->(d {n: 'd'})) RETURN length(p) AS l
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH p = shortestPath((a {n: 'a'})-[*]->(d {n: 'd'})) RETURN length(p) AS l
      """
    Then the result should be, in any order:
      | l |
      | 3 |

  Scenario: MATCH (a {n: 'a'}), (d {n: 'd'}) RETURN length(shortestPath((a)-[*]-(d))) AS l, shortestPath((d)-[*]->(a)) AS none, size(allShortestPaths((a)-[*]->(d))) AS n
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH (a {n: 'a'}), (d {n: 'd'}) RETURN length(shortestPath((a)-[*]-(d))) AS l, shortestPath((d)-[*]->(a)) AS none, size(allShortestPaths((a)-[*]->(d))) AS n
      """
    Then the result should be, in any order:
      | l | none | n |
      | 3 | null | 1 |

  Scenario: MATCH (a {n: 'a'}), (d {n: 'd'}) MATCH p = allShortestPaths((a)-[:R*]->(d)) RETURN p
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH (a {n: 'a'}), (d {n: 'd'}) MATCH p = allShortestPaths((a)-[:R*]->(d)) RETURN p
      """
    Then the result should be empty

  Scenario: MATCH (a {n: 'a'}), (c {n: 'c'}) MATCH p = shortestPath((a)-[*..1]->(c)) RETURN p
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH (a {n: 'a'}), (c {n: 'c'}) MATCH p = shortestPath((a)-[*..1]->(c)) RETURN p
      """
    Then the result should be empty

  Scenario: MATCH (a {n: 'a'}) RETURN [(a)-[r]->(b) | b.n + r.w] AS l, [p = (a)-[*]->() | length(p)] AS m, [(a)-->(b) WHERE b.n = 'x' | 1] AS e
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH (a {n: 'a'}) RETURN [(a)-[r]->(b) | b.n + r.w] AS l, [p = (a)-[*]->() | length(p)] AS m, [(a)-->(b) WHERE b.n = 'x' | 1] AS e
      """
    Then the result should be (ignoring element order for lists):
      | l | m | e |
      | ['b1'] | [1, 2, 3] | [] |

  Scenario: MATCH (n) RETURN n.n AS n, size([(n)-->() | 1]) AS s ORDER BY s DESC, n LIMIT 2
    Given an empty graph
    And having executed:
      """
      CREATE (a {n: 'a'})-[:R {w: 1}]->(b {n: 'b'})-[:R {w: 2}]->(c {n: 'c'})-[:S {w: 3}]->(d {n: 'd'})
      """
    When executing query:
      """
      MATCH (n) RETURN n.n AS n, size([(n)-->() | 1]) AS s ORDER BY s DESC, n LIMIT 2
      """
    Then the result should be, in order:
      | n | s |
      | 'a' | 1 |
      | 'b' | 1 |

  Scenario: VariableTypeConflict: MATCH (n) MATCH ()-[n]->() RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) MATCH ()-[n]->() RETURN n
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableTypeConflict: MATCH ()-[r]->() MATCH (r) RETURN r
    Given an empty graph
    When executing query:
      """
      MATCH ()-[r]->() MATCH (r) RETURN r
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableTypeConflict: MATCH p = (a)-->(b) MATCH (p) RETURN p
    Given an empty graph
    When executing query:
      """
      MATCH p = (a)-->(b) MATCH (p) RETURN p
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableTypeConflict: MATCH ()-[r]->() MATCH ()-[r*]->() RETURN r
    Given an empty graph
    When executing query:
      """
      MATCH ()-[r]->() MATCH ()-[r*]->() RETURN r
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableTypeConflict: WITH 1 AS n MATCH (n) RETURN n
    Given an empty graph
    When executing query:
      """
      WITH 1 AS n MATCH (n) RETURN n
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableTypeConflict: WITH [1] AS n MATCH ()-[n]->() RETURN n
    Given an empty graph
    When executing query:
      """
      WITH [1] AS n MATCH ()-[n]->() RETURN n
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableTypeConflict: WITH 'a' AS r MATCH ()-[r]->() RETURN r
    Given an empty graph
    When executing query:
      """
      WITH 'a' AS r MATCH ()-[r]->() RETURN r
      """
    Then a SyntaxError should be raised at compile time: VariableTypeConflict

  Scenario: VariableAlreadyBound: MATCH (p) MATCH p = (a)-->() RETURN p
    Given an empty graph
    When executing query:
      """
      MATCH (p) MATCH p = (a)-->() RETURN p
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: VariableAlreadyBound: MATCH p = (a), p = (b) RETURN p
    Given an empty graph
    When executing query:
      """
      MATCH p = (a), p = (b) RETURN p
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: VariableAlreadyBound: MATCH (a)-[p]->() MATCH p = (b) RETURN p
    Given an empty graph
    When executing query:
      """
      MATCH (a)-[p]->() MATCH p = (b) RETURN p
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: VariableAlreadyBound: MATCH (n) UNWIND [1] AS n RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) UNWIND [1] AS n RETURN n
      """
    Then a SyntaxError should be raised at compile time: VariableAlreadyBound

  Scenario: RelationshipUniquenessViolation: MATCH (a)-[r]->(b)-[r]->(c) RETURN r
    Given an empty graph
    When executing query:
      """
      MATCH (a)-[r]->(b)-[r]->(c) RETURN r
      """
    Then a SyntaxError should be raised at compile time: RelationshipUniquenessViolation

  Scenario: RelationshipUniquenessViolation: MATCH (a)-[r]->(b), (c)-[r]->(d) RETURN r
    Given an empty graph
    When executing query:
      """
      MATCH (a)-[r]->(b), (c)-[r]->(d) RETURN r
      """
    Then a SyntaxError should be raised at compile time: RelationshipUniquenessViolation

  Scenario: UndefinedVariable: MATCH (n) RETURN m
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN m
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) WHERE m.a = 1 RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE m.a = 1 RETURN n
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) WITH n.a AS a RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WITH n.a AS a RETURN n
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) WITH n.a AS a ORDER BY b.c RETURN a
    Given an empty graph
    When executing query:
      """
      MATCH (n) WITH n.a AS a ORDER BY b.c RETURN a
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) WHERE (n)-->(m) RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE (n)-->(m) RETURN n
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) WHERE (n)-[r]->() RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE (n)-[r]->() RETURN n
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) RETURN [(n)-->(m) | o]
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN [(n)-->(m) | o]
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: RETURN 1 AS a ORDER BY b
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS a ORDER BY b
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n {a: m.a}) RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n {a: m.a}) RETURN n
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) RETURN DISTINCT n.a AS a ORDER BY n.b
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN DISTINCT n.a AS a ORDER BY n.b
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UndefinedVariable: MATCH (n) WITH count(n) AS c WHERE n.a = 1 RETURN c
    Given an empty graph
    When executing query:
      """
      MATCH (n) WITH count(n) AS c WHERE n.a = 1 RETURN c
      """
    Then a SyntaxError should be raised at compile time: UndefinedVariable

  Scenario: UnknownFunction: MATCH (n) RETURN foo(n)
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN foo(n)
      """
    Then a SyntaxError should be raised at compile time: UnknownFunction

  Scenario: InvalidNumberOfArguments: RETURN abs(1, 2)
    Given an empty graph
    When executing query:
      """
      RETURN abs(1, 2)
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments

  Scenario: InvalidNumberOfArguments: RETURN abs()
    Given an empty graph
    When executing query:
      """
      RETURN abs()
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments

  Scenario: InvalidNumberOfArguments: RETURN substring('a')
    Given an empty graph
    When executing query:
      """
      RETURN substring('a')
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments

  Scenario: InvalidNumberOfArguments: RETURN pi(1)
    Given an empty graph
    When executing query:
      """
      RETURN pi(1)
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments

  Scenario: InvalidNumberOfArguments: MATCH (n) RETURN count(n, n)
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN count(n, n)
      """
    Then a SyntaxError should be raised at compile time: InvalidNumberOfArguments

  Scenario: InvalidArgumentType: MATCH (n) RETURN type(n)
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN type(n)
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH ()-[r]->() RETURN labels(r)
    Given an empty graph
    When executing query:
      """
      MATCH ()-[r]->() RETURN labels(r)
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH (n) RETURN length(n)
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN length(n)
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH p = (n) RETURN size(p)
    Given an empty graph
    When executing query:
      """
      MATCH p = (n) RETURN size(p)
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH p = (n) RETURN type(p)
    Given an empty graph
    When executing query:
      """
      MATCH p = (n) RETURN type(p)
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH (n) RETURN nodes(n)
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN nodes(n)
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH (n) WHERE n RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE n RETURN n
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: MATCH (n) WHERE 'a' RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE 'a' RETURN n
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidRelationshipPattern: MATCH ()-[r:R*-1..2]->() RETURN r
    Given an empty graph
    When executing query:
      """
      MATCH ()-[r:R*-1..2]->() RETURN r
      """
    Then a SyntaxError should be raised at compile time: InvalidRelationshipPattern

  Scenario: InvalidRelationshipPattern: MATCH ()-[:R..2]->() RETURN 1
    Given an empty graph
    When executing query:
      """
      MATCH ()-[:R..2]->() RETURN 1
      """
    Then a SyntaxError should be raised at compile time: InvalidRelationshipPattern

  Scenario: UnexpectedSyntax: MATCH (n) RETURN (n)-->()
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN (n)-->()
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: MATCH (n) WITH (n)-->() AS x RETURN x
    Given an empty graph
    When executing query:
      """
      MATCH (n) WITH (n)-->() AS x RETURN x
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: RETURN {a: 1
    Given an empty graph
    When executing query:
      """
      RETURN {a: 1
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: MATCH n RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH n RETURN n
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: MATCH (n) RETURN
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: RETURN 'a
    Given an empty graph
    When executing query:
      """
      RETURN 'a
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: MATCH (a)-(b) RETURN a
    Given an empty graph
    When executing query:
      """
      MATCH (a)-(b) RETURN a
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: RETURN 1 2
    Given an empty graph
    When executing query:
      """
      RETURN 1 2
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: nothing
    Given an empty graph
    When executing query:
      """
      
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: UnexpectedSyntax: MATCH (n) WHERE RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE RETURN n
      """
    Then a SyntaxError should be raised at compile time: UnexpectedSyntax

  Scenario: ColumnNameConflict: MATCH (n) RETURN n.a, n.a
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n.a, n.a
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict

  Scenario: ColumnNameConflict: WITH 1 AS a, 2 AS a RETURN a
    Given an empty graph
    When executing query:
      """
      WITH 1 AS a, 2 AS a RETURN a
      """
    Then a SyntaxError should be raised at compile time: ColumnNameConflict

  Scenario: NoExpressionAlias: MATCH (n) WITH n.a, n RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WITH n.a, n RETURN n
      """
    Then a SyntaxError should be raised at compile time: NoExpressionAlias

  Scenario: NoExpressionAlias: WITH 1 + 1 RETURN 1
    Given an empty graph
    When executing query:
      """
      WITH 1 + 1 RETURN 1
      """
    Then a SyntaxError should be raised at compile time: NoExpressionAlias

  Scenario: NoVariablesInScope: MATCH () RETURN *
    Given an empty graph
    When executing query:
      """
      MATCH () RETURN *
      """
    Then a SyntaxError should be raised at compile time: NoVariablesInScope

  Scenario: InvalidClauseComposition: MATCH (n)
    Given an empty graph
    When executing query:
      """
      MATCH (n)
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: DifferentColumnsInUnion: RETURN 1 AS a UNION RETURN 2 AS b
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS a UNION RETURN 2 AS b
      """
    Then a SyntaxError should be raised at compile time: DifferentColumnsInUnion

  Scenario: DifferentColumnsInUnion: RETURN 1 AS a UNION RETURN 1 AS a, 2 AS b
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS a UNION RETURN 1 AS a, 2 AS b
      """
    Then a SyntaxError should be raised at compile time: DifferentColumnsInUnion

  Scenario: InvalidClauseComposition: RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a
    Given an empty graph
    When executing query:
      """
      RETURN 1 AS a UNION RETURN 2 AS a UNION ALL RETURN 3 AS a
      """
    Then a SyntaxError should be raised at compile time: InvalidClauseComposition

  Scenario: NestedAggregation: MATCH (n) RETURN count(count(*))
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN count(count(*))
      """
    Then a SyntaxError should be raised at compile time: NestedAggregation

  Scenario: NestedAggregation: MATCH (n) RETURN sum(max(n.a))
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN sum(max(n.a))
      """
    Then a SyntaxError should be raised at compile time: NestedAggregation

  Scenario: InvalidAggregation: MATCH (n) WHERE count(*) > 1 RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE count(*) > 1 RETURN n
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: InvalidAggregation: MATCH (n) RETURN [x IN [1] | count(*)]
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN [x IN [1] | count(*)]
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: InvalidAggregation: MATCH (n) RETURN n ORDER BY count(*)
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n ORDER BY count(*)
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: InvalidAggregation: UNWIND [count(*)] AS x RETURN x
    Given an empty graph
    When executing query:
      """
      UNWIND [count(*)] AS x RETURN x
      """
    Then a SyntaxError should be raised at compile time: InvalidAggregation

  Scenario: AmbiguousAggregationExpression: MATCH (n)-->(m) RETURN n.a + count(m)
    Given an empty graph
    When executing query:
      """
      MATCH (n)-->(m) RETURN n.a + count(m)
      """
    Then a SyntaxError should be raised at compile time: AmbiguousAggregationExpression

  Scenario: AmbiguousAggregationExpression: MATCH (n)-->(m) RETURN n.a + n.b AS s, n.a + n.b + count(m) AS t
    Given an empty graph
    When executing query:
      """
      MATCH (n)-->(m) RETURN n.a + n.b AS s, n.a + n.b + count(m) AS t
      """
    Then a SyntaxError should be raised at compile time: AmbiguousAggregationExpression

  Scenario: NegativeIntegerArgument: RETURN 1 LIMIT -1
    Given an empty graph
    When executing query:
      """
      RETURN 1 LIMIT -1
      """
    Then a SyntaxError should be raised at compile time: NegativeIntegerArgument

  Scenario: NegativeIntegerArgument: RETURN 1 SKIP -1
    Given an empty graph
    When executing query:
      """
      RETURN 1 SKIP -1
      """
    Then a SyntaxError should be raised at compile time: NegativeIntegerArgument

  Scenario: InvalidArgumentType: RETURN 1 LIMIT 1.5
    Given an empty graph
    When executing query:
      """
      RETURN 1 LIMIT 1.5
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: InvalidArgumentType: RETURN 1 SKIP 'a'
    Given an empty graph
    When executing query:
      """
      RETURN 1 SKIP 'a'
      """
    Then a SyntaxError should be raised at compile time: InvalidArgumentType

  Scenario: NonConstantExpression: MATCH (n) RETURN n LIMIT n.a
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n LIMIT n.a
      """
    Then a SyntaxError should be raised at compile time: NonConstantExpression

  Scenario: NonConstantExpression: MATCH (n) RETURN n SKIP n.a
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN n SKIP n.a
      """
    Then a SyntaxError should be raised at compile time: NonConstantExpression

  Scenario: InvalidParameterUse: MATCH (n $p) RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n $p) RETURN n
      """
    Then a SyntaxError should be raised at compile time: InvalidParameterUse

  Scenario: InvalidParameterUse: MATCH ()-[r $p]->() RETURN r
    Given an empty graph
    When executing query:
      """
      MATCH ()-[r $p]->() RETURN r
      """
    Then a SyntaxError should be raised at compile time: InvalidParameterUse

  Scenario: InvalidUnicodeLiteral: RETURN '\u12G4'
    Given an empty graph
    When executing query:
      """
      RETURN '\u12G4'
      """
    Then a SyntaxError should be raised at compile time: InvalidUnicodeLiteral

  Scenario: InvalidUnicodeCharacter: RETURN 1 − 2
    Given an empty graph
    When executing query:
      """
      RETURN 1 − 2
      """
    Then a SyntaxError should be raised at compile time: InvalidUnicodeCharacter

  Scenario: CREATE (n)
    Given an empty graph
    When executing query:
      """
      CREATE (n)
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: MATCH (n) DELETE n
    Given an empty graph
    When executing query:
      """
      MATCH (n) DELETE n
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: MATCH (n) DETACH DELETE n
    Given an empty graph
    When executing query:
      """
      MATCH (n) DETACH DELETE n
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: MATCH (n) SET n.a = 1
    Given an empty graph
    When executing query:
      """
      MATCH (n) SET n.a = 1
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: MATCH (n) REMOVE n.a
    Given an empty graph
    When executing query:
      """
      MATCH (n) REMOVE n.a
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: MERGE (n)
    Given an empty graph
    When executing query:
      """
      MERGE (n)
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: FOREACH (x IN [1] | CREATE (n))
    Given an empty graph
    When executing query:
      """
      FOREACH (x IN [1] | CREATE (n))
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: LOAD CSV FROM 'f' AS l RETURN l
    Given an empty graph
    When executing query:
      """
      LOAD CSV FROM 'f' AS l RETURN l
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: MATCH (n) RETURN EXISTS { MATCH (n) SET n.a = 1 RETURN n }
    Given an empty graph
    When executing query:
      """
      MATCH (n) RETURN EXISTS { MATCH (n) SET n.a = 1 RETURN n }
      """
    Then a NotSupported should be raised at compile time: ReadOnly

  Scenario: CALL db.labels()
    Given an empty graph
    When executing query:
      """
      CALL db.labels()
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: CALL db.labels() YIELD label RETURN label
    Given an empty graph
    When executing query:
      """
      CALL db.labels() YIELD label RETURN label
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: CALL { RETURN 1 AS x } RETURN x
    Given an empty graph
    When executing query:
      """
      CALL { RETURN 1 AS x } RETURN x
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN duration('P1D')
    Given an empty graph
    When executing query:
      """
      RETURN duration('P1D')
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN time('12:00')
    Given an empty graph
    When executing query:
      """
      RETURN time('12:00')
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN localtime()
    Given an empty graph
    When executing query:
      """
      RETURN localtime()
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN datetime({year: 2020})
    Given an empty graph
    When executing query:
      """
      RETURN datetime({year: 2020})
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN localdatetime('2020-01-01T00:00')
    Given an empty graph
    When executing query:
      """
      RETURN localdatetime('2020-01-01T00:00')
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN date({year: 2020})
    Given an empty graph
    When executing query:
      """
      RETURN date({year: 2020})
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN date()
    Given an empty graph
    When executing query:
      """
      RETURN date()
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN date.truncate('year', date('2020'))
    Given an empty graph
    When executing query:
      """
      RETURN date.truncate('year', date('2020'))
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN date('2020') + duration({days: 1})
    Given an empty graph
    When executing query:
      """
      RETURN date('2020') + duration({days: 1})
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN timestamp()
    Given an empty graph
    When executing query:
      """
      RETURN timestamp()
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN datetime.fromepoch(0, 0)
    Given an empty graph
    When executing query:
      """
      RETURN datetime.fromepoch(0, 0)
      """
    Then a NotSupported should be raised at compile time: NotSupported

  Scenario: RETURN Date.Transaction()
    Given an empty graph
    When executing query:
      """
      RETURN Date.Transaction()
      """
    Then a NotSupported should be raised at compile time: NotSupported
