namespace ClaimGraph.Tests.Query.Plans;

/// <summary>Questions that would take hours, or all memory, over a graph where everything is connected with everything.</summary>
internal static class ExplodingQueries
{
    /// <summary>Questions that never end by themselves and keep little.</summary>
    public static IReadOnlyList<string> Long { get; } =
    [
        "MATCH (a), (b), (c), (d), (e), (f) WHERE a.name < f.name RETURN count(*)",
        "MATCH (a), (b), (c), (d), (e), (f) RETURN a, b, c, d, e, f ORDER BY a.name LIMIT 3",
        "MATCH (a)-->(b)-->(c)-->(d)-->(e)-->(f)-->(g)-->(a) WHERE a.name < g.name RETURN count(*)",
        "MATCH (a)-->(b)-->(c)-->(d)-->(e)-->(f)-->(g)-->(h) RETURN max(a.name + h.name)",
        "MATCH (a)--(b)--(c)--(d)--(e)--(f)--(g)--(h) RETURN count(*)",
        "MATCH p = (a)-[*]->(b) RETURN count(p)",
        "MATCH (a)-[*1..30]-(b) RETURN count(DISTINCT b)",
        "MATCH (a)-[r*8..9]->(a) WHERE all(x IN r WHERE x.n < 0) RETURN a",
        "MATCH (a) WHERE NOT EXISTS { (a)-[*20..25]->(b) WHERE b.name = 'nobody' } RETURN a",
        "MATCH p = allShortestPaths((a)-[*]->(b)) WITH p MATCH (c)-[*5..9]->(d) RETURN max(length(p))",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x, y WHERE x + y < 0 RETURN x",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN count(*)",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN sum(x * y % 7)",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x ORDER BY y LIMIT 5",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN DISTINCT 1",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN 1 AS one SKIP 100000000000",
        "UNWIND range(1, 1000000) AS x WITH x WHERE x IN range(2000000, 3000000) RETURN x",
        "WITH range(1, 300000) AS l UNWIND range(1, 1000000) AS x WITH DISTINCT l, x % 2 AS y RETURN count(*)",
        "WITH range(1, 300000) AS l UNWIND range(1, 1000000) AS x RETURN l, x % 2 AS y, count(*)",
        "WITH range(1, 300000) AS l, range(1, 300000) AS m UNWIND range(1, 1000000) AS x WITH x WHERE l = m AND x < 0 RETURN x",
        "RETURN all(x IN range(1, 3000000) WHERE any(y IN range(1, 3000000) WHERE y = -x OR y = 3000000))",
        "RETURN none(x IN range(1, 3000000) WHERE single(y IN range(1, 100000) WHERE y < -x))",
        "RETURN size([x IN range(1, 1000000) WHERE size([y IN range(1, 1000000) WHERE y < x]) < 0 | x])",
        "RETURN reduce(s = 0, x IN range(1, 3000000) | reduce(t = s, y IN range(1, 3000000) | t + 1 - 1))",
        "UNWIND range(1, 1000000) AS x WITH reduce(s = 'ab', y IN range(1, 18) | s + s) AS t, x RETURN sum(size(replace(t, 'ab', 'c')))",
        "UNWIND range(1, 1000000) AS x WITH reduce(s = 'ab', y IN range(1, 18) | s + s) AS t, x RETURN sum(size(split(t, 'b')))",
        "UNWIND range(1, 1000000) AS x WITH reduce(s = 'ab', y IN range(1, 18) | s + s) AS t, x RETURN sum(size(reverse(toUpper(trim(t)))))",
        "UNWIND range(1, 1000000) AS x WITH reduce(s = 'a', y IN range(1, 18) | s + s) AS t, x WHERE t =~ '(a|aa)*b' RETURN x",
        "UNWIND range(1, 1000000) AS x RETURN x % 10 AS x UNION UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x % 10 AS x",
        "MATCH (a), (b), (c), (d), (e) OPTIONAL MATCH (a)-->(x)-->(b) RETURN count(x)",
        "MATCH (a) RETURN size([(a)-->(b)-->(c)-->(d)-->(e)-->(f)-->(g) | g.name])",
    ];

    /// <summary>Questions that keep more and more.</summary>
    public static IReadOnlyList<string> Large { get; } =
    [
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN collect(x)",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN collect(DISTINCT [x, y])",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN DISTINCT x, y",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x, y, count(*)",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x, y ORDER BY x",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN x ORDER BY y LIMIT 100000000",
        "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y RETURN percentileDisc(x, 0.5)",
        "UNWIND range(1, 1000000) AS x RETURN x UNION UNWIND range(1, 1000000) AS y UNWIND range(1, 9) AS z RETURN toString(y) + z AS x",
        "RETURN size(range(1, 10000000000))",
        "RETURN [x IN range(1, 1000000) | range(1, x)]",
        "RETURN reduce(l = [1], x IN range(1, 60) | l + l)",
        "RETURN reduce(s = 'a', x IN range(1, 60) | s + s)",
        "RETURN reduce(s = 'a', x IN range(1, 60) | replace(s, 'a', 'aa'))",
        "MATCH (a)-->(b)-->(c)-->(d)-->(e) RETURN collect([a, b, c, d, e])",
        "MATCH p = (a)-[*]->(b) RETURN collect(p)",
        "MATCH (a) RETURN [(a)-->(b)-->(c)-->(d)-->(e)-->(f) | [b, c, d, e, f]]",
    ];
}
