Feature: Equality and union

  Scenario: RETURN DISTINCT 1 AS a UNION RETURN 1 AS a
    Given an empty graph
    When executing query:
      """
      RETURN DISTINCT 1 AS a UNION RETURN 1 AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |

  Scenario: UNWIND [1, 1.0, '1', null, null] AS x RETURN DISTINCT x AS a
    Given an empty graph
    When executing query:
      """
      UNWIND [1, 1.0, '1', null, null] AS x RETURN DISTINCT x AS a
      """
    Then the result should be, in any order:
      | a |
      | 1 |
      | '1' |
      | null |

  Scenario: RETURN [1 = 1.0, [1] = [1.0], {a: 1} = {a: 1.0}, 1 < 1.5, 'a' < 1, null = null, [null] = [null], [1, null] = [2, null]] AS a
    Given an empty graph
    When executing query:
      """
      RETURN [1 = 1.0, [1] = [1.0], {a: 1} = {a: 1.0}, 1 < 1.5, 'a' < 1, null = null, [null] = [null], [1, null] = [2, null]] AS a
      """
    Then the result should be, in any order:
      | a |
      | [true, true, true, true, null, null, null, false] |

  Scenario: RETURN CASE 1 WHEN 1.0 THEN 'x' ELSE 'y' END AS a
    Given an empty graph
    When executing query:
      """
      RETURN CASE 1 WHEN 1.0 THEN 'x' ELSE 'y' END AS a
      """
    Then the result should be, in any order:
      | a |
      | 'x' |

  Scenario: RETURN CASE null WHEN null THEN 'x' ELSE 'y' END AS a
    Given an empty graph
    When executing query:
      """
      RETURN CASE null WHEN null THEN 'x' ELSE 'y' END AS a
      """
    Then the result should be, in any order:
      | a |
      | 'y' |

  Scenario: MATCH (n) WHERE n.x = 1 RETURN n UNION ALL MATCH (n) RETURN n
    Given an empty graph
    When executing query:
      """
      MATCH (n) WHERE n.x = 1 RETURN n UNION ALL MATCH (n) RETURN n
      """
    Then the result should be empty
