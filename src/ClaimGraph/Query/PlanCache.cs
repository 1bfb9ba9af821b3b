using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Query;

/// <summary>
/// The queries that were last asked of a graph as text, read and planned. Bounded: of two generations, the older one is forgotten when the
/// younger is full, but for what was asked again meanwhile. Safe for several threads.
/// </summary>
internal sealed class PlanCache
{
    private const int GenerationSize = 256;
    private const int LongestText = 1 << 14;

    private volatile ConcurrentDictionary<string, CypherQuery> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, CypherQuery> _old = new(StringComparer.Ordinal);

    /// <summary>The query of a text, read unless it is known.</summary>
    /// <param name="graph">The graph it is asked of.</param>
    /// <param name="text">The text.</param>
    /// <param name="query">The query; null when the text is none.</param>
    /// <param name="problem">What is wrong with the text; null when nothing is.</param>
    /// <returns>True when the text is a query.</returns>
    public static bool TryRead(
        KnowledgeGraph graph,
        string text,
        [NotNullWhen(true)] out CypherQuery? query,
        [NotNullWhen(false)] out CypherProblem? problem)
    {
        PlanCache cache = graph.Derived(static _ => new PlanCache());
        problem = null;
        query = cache.Find(text);
        if (query is not null)
        {
            return true;
        }

        if (!CypherQuery.TryParse(text, out query, out problem))
        {
            return false;
        }

        cache.Keep(query);
        return true;
    }

    /// <summary>The query of a text, if it is known.</summary>
    public CypherQuery? Find(string text)
    {
        if (_young.TryGetValue(text, out CypherQuery? query))
        {
            return query;
        }

        if (_old.TryGetValue(text, out query))
        {
            Keep(query);
        }

        return query;
    }

    /// <summary>Keeps a query under its text, unless that is very long.</summary>
    public void Keep(CypherQuery query)
    {
        if (query.Text.Length > LongestText)
        {
            return;
        }

        ConcurrentDictionary<string, CypherQuery> young = _young;
        young[query.Text] = query;
        if (young.Count > GenerationSize)
        {
            _old = young;
            _young = new ConcurrentDictionary<string, CypherQuery>(StringComparer.Ordinal);
        }
    }
}
