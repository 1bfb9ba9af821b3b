using System.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Benchmarks.Limits;

/// <summary>Runs queries that never end by themselves and tells how long after its limit each was stopped.</summary>
/// <param name="graph">The graph; the larger, the harder.</param>
internal sealed class LimitProbe(KnowledgeGraph graph)
{
    /// <summary>The most that a stop may take, in milliseconds.</summary>
    public const double Goal = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The queries by name, each exploding in another part of the executor.</summary>
    public static IReadOnlyList<(string Name, string Text)> Queries { get; } =
    [
        ("walks", "MATCH (a)-[*1..12]-(b) RETURN count(DISTINCT b.id + a.id)"),
        ("long patterns", "MATCH (a)-->(b)-->(c)-->(d)-->(e)-->(f) WHERE a.name < f.name AND b.name < e.name RETURN count(*)"),
        ("products", "MATCH (a), (b), (c) WHERE a.name + b.name = c.name RETURN count(*)"),
        ("sorting", "MATCH (a)-->(b)-->(c)-->(d) RETURN a.id, d.id ORDER BY d.name, a.name"),
        ("grouping", "MATCH (a)-->(b)-->(c)-->(d) RETURN a.id, d.id, count(*)"),
        ("distinct rows", "MATCH (a)-->(b)-->(c)-->(d) WITH DISTINCT a, b, c, d RETURN count(a.name)"),
        ("counting up", "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a % 7 + b)"),
        ("long lists", "UNWIND range(1, 1000) AS a RETURN sum(size([n IN range(a, 3000000) WHERE n % 3 = 0 | toString(n)]))"),
        ("quantifiers", "UNWIND range(1, 1000) AS a WITH a WHERE all(n IN range(a, 3000000) WHERE n > 0) RETURN count(*)"),
        ("shortest paths", "MATCH (a), (b) MATCH p = allShortestPaths((a)-[*]-(b)) RETURN sum(length(p))"),
        ("subqueries", "MATCH (a), (b) WHERE NOT EXISTS { (a)-[*1..5]->(x)-[*1..5]->(b) WHERE x.name = 'nobody' } RETURN count(*)"),
        ("growing texts", "WITH range(1, 30) AS ns UNWIND ns AS a UNWIND ns AS b UNWIND ns AS c UNWIND ns AS d UNWIND ns AS e UNWIND ns AS f RETURN max(toString(a) + b + c + d + e + f)"),
    ];

    /// <summary>Runs every query against every kind of limit.</summary>
    /// <param name="after">When time is up, for limits of time.</param>
    /// <param name="memory">The memory a query may keep, for limits of memory, in bytes.</param>
    public IEnumerable<LimitOutcome> RunAll(TimeSpan after, long memory)
    {
        // What the first query over a graph prepares is no query's own time.
        yield return Run("first query", "none", null, (limits, token) => graph.Query("MATCH (a)-->(b) RETURN count(a.name < b.name)", null, limits, token));
        foreach ((string name, string text) in Queries)
        {
            yield return Run(name, "timeout", after, (limits, token) => graph.Query(text, null, limits with { Timeout = after }, token));
            yield return Run(name, "cancellation", after, (limits, token) => graph.Query(text, null, limits, token));
        }

        foreach ((string name, string text) in Queries.Where(q => q.Name is "sorting" or "grouping" or "distinct rows"))
        {
            yield return Run(name, "memory", null, (limits, token) => graph.Query(text, null, limits with { MaxBytes = memory }, token));
        }

        yield return Run("many rows", "rows", null, (limits, token) => graph.Query(
            "MATCH (a)-->(b)-->(c) RETURN a.id, c.id", null, limits with { MaxRows = 1000 }, token));
    }

    /// <summary>Runs a query until its limit stops it.</summary>
    /// <param name="name">What is run.</param>
    /// <param name="limit">What should stop it.</param>
    /// <param name="after">When it should be stopped; null when that is not a matter of time.</param>
    /// <param name="ask">Asks the query, within limits and until cancelled.</param>
    public static LimitOutcome Run(
        string name, string limit, TimeSpan? after, Func<QueryLimits, CancellationToken, IEnumerable<QueryRow>> ask)
    {
        using CancellationTokenSource source = new();
        long rows = 0;
        string ended = "still running";
        Stopwatch watch = new();
        TimeSpan elapsed = TimeSpan.Zero;

        // A thread of its own, so that a query which does not stop can be left behind.
        Thread thread = new(() =>
        {
            watch.Start();
            try
            {
                foreach (QueryRow row in ask(QueryLimits.Default with { MaxBytes = 4L << 30 }, source.Token))
                {
                    Interlocked.Increment(ref rows);
                }

                elapsed = watch.Elapsed;
                Volatile.Write(ref ended, "end of rows");
            }
            catch (QueryException e)
            {
                elapsed = watch.Elapsed;
                Volatile.Write(ref ended, $"{e.Kind}: {e.Detail}");
            }
        })
        { IsBackground = true };
        if (limit == "cancellation" && after is { } time)
        {
            source.CancelAfter(time);
        }

        thread.Start();
        bool joined = thread.Join(Patience);
        return new LimitOutcome(
            name, limit, joined ? Volatile.Read(ref ended) : "still running", Interlocked.Read(ref rows), joined ? elapsed : Patience, after);
    }
}
