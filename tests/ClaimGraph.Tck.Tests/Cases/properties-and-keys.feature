Feature: Properties and keys

  Scenario: MATCH (a:A), (b) WHERE a = b RETURN a
    Given an empty graph
    And having executed:
      """
      CREATE (:A {n: 1})-[:R {k: 1}]->(:B {n: 2})
      """
    When executing query:
      """
      MATCH (a:A), (b) WHERE a = b RETURN a
      """
    Then the result should be, in any order:
      | a |
      | (:A {n: 1}) |

  Scenario: MATCH (n) RETURN n['na' + 'me'] AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({name: 'Apa', x: null})
      """
    When executing query:
      """
      MATCH (n) RETURN n['na' + 'me'] AS a
      """
    Then the result should be, in any order:
      | a |
      | 'Apa' |

  Scenario: MATCH (n) RETURN n[$k] AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({name: 'Apa'})
      """
    And parameters are:
      | k | 'name' |
    When executing query:
      """
      MATCH (n) RETURN n[$k] AS a
      """
    Then the result should be, in any order:
      | a |
      | 'Apa' |

  Scenario: MATCH (n) UNWIND keys(n) AS x RETURN x AS a
    Given an empty graph
    And having executed:
      """
      CREATE ({name: 'Apa', age: 3})
      """
    When executing query:
      """
      MATCH (n) UNWIND keys(n) AS x RETURN x AS a
      """
    Then the result should be, in any order:
      | a |
      | 'name' |
      | 'age' |

  Scenario: MATCH ()-[r]-() UNWIND keys(r) AS x RETURN DISTINCT x AS a
    Given an empty graph
    And having executed:
      """
      CREATE ()-[:T {a: 1, b: null}]->()
      """
    When executing query:
      """
      MATCH ()-[r]-() UNWIND keys(r) AS x RETURN DISTINCT x AS a
      """
    Then the result should be, in any order:
      | a |
      | 'a' |

  Scenario: RETURN keys({k: 1, l: null}) AS a
    Given an empty graph
    When executing query:
      """
      RETURN keys({k: 1, l: null}) AS a
      """
    Then the result should be, in any order:
      | a |
      | ['k', 'l'] |

  Scenario: RETURN keys(null) AS a
    Given an empty graph
    When executing query:
      """
      RETURN keys(null) AS a
      """
    Then the result should be, in any order:
      | a |
      | null |

  Scenario: OPTIONAL MATCH (n) RETURN keys(n) AS a
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n) RETURN keys(n) AS a
      """
    Then the result should be, in any order:
      | a |
      | null |

  Scenario: MATCH (a) WHERE a.n IS NOT NULL AND exists(a.n) RETURN a.n AS a
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {n: 1})
      """
    When executing query:
      """
      MATCH (a) WHERE a.n IS NOT NULL AND exists(a.n) RETURN a.n AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: WITH {a: {b: [1, {c: 5}]}} AS m RETURN m.a.b[1].c AS a
    Given an empty graph
    When executing query:
      """
      WITH {a: {b: [1, {c: 5}]}} AS m RETURN m.a.b[1].c AS a
      """
    Then the result should be, in any order:
      | a |
      | 5 |
