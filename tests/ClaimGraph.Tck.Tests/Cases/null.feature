Feature: Null

  Scenario: RETURN (null OR true) IS NULL AS a
    Given an empty graph
    When executing query:
      """
      RETURN (null OR true) IS NULL AS a
      """
    Then the result should be, in any order:
      | a |
      | false |

  Scenario: RETURN null IS NOT NULL = null AS a
    Given an empty graph
    When executing query:
      """
      RETURN null IS NOT NULL = null AS a
      """
    Then the result should be, in any order:
      | a |
      | null |

  Scenario: OPTIONAL MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN [labels(n), type(r), id(n)] AS a
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN [labels(n), type(r), id(n)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [null, null, null] |

  Scenario: OPTIONAL MATCH p = (a)-->(b) RETURN [length(p), nodes(p), relationships(p)] AS a
    Given an empty graph
    When executing query:
      """
      OPTIONAL MATCH p = (a)-->(b) RETURN [length(p), nodes(p), relationships(p)] AS a
      """
    Then the result should be, in any order:
      | a |
      | [null, null, null] |

  Scenario: RETURN length(null) AS a
    Given an empty graph
    When executing query:
      """
      RETURN length(null) AS a
      """
    Then the result should be, in any order:
      | a |
      | null |

  Scenario: WITH [1,2,3] AS l RETURN [l[null..2], l[1..null], l[5], l[-1], l[null]] AS a
    Given an empty graph
    When executing query:
      """
      WITH [1,2,3] AS l RETURN [l[null..2], l[1..null], l[5], l[-1], l[null]] AS a
      """
    Then the result should be, in any order:
      | a |
      | [null, null, null, 3, null] |
