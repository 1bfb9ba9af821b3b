using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query;

/// <summary>Asking a graph questions in openCypher.</summary>
public static class GraphQueries
{
    /// <summary>
    /// Asks a query that is at hand as text. The graph remembers the texts last asked of it, some hundreds, so that reading and planning
    /// is paid once for each.
    /// </summary>
    /// <param name="graph">The graph, or a view of it. The first query over a graph makes an index, in time linear in its nodes and edges.</param>
    /// <param name="text">The query. To show people what is wrong with theirs, use <see cref="CypherQuery.TryParse"/>.</param>
    /// <param name="parameters">
    /// The values of its parameters, by name without dollar sign: as in <see cref="QueryRow"/>, other integers and floating point
    /// numbers too, paths not.
    /// </param>
    /// <param name="limits">What it may use; <see cref="QueryLimits.Default"/> unless given.</param>
    /// <param name="cancellation">Stops it while rows are asked for, with <see cref="QueryException"/>.</param>
    /// <returns>The answer; nothing is computed before it is enumerated.</returns>
    /// <exception cref="QueryException">The text is no query.</exception>
    /// <exception cref="ArgumentException">A parameter is of a type that is not listed.</exception>
    public static QueryResult Query(
        this KnowledgeGraph graph,
        string text,
        IReadOnlyDictionary<string, object?>? parameters = null,
        QueryLimits? limits = null,
        CancellationToken cancellation = default) =>
        PlanCache.TryRead(graph, text, out CypherQuery? query, out CypherProblem? problem)
            ? graph.Query(query, parameters, limits, cancellation)
            : throw new QueryException(problem.ErrorKind, problem.Kind.ToString(), problem.ToString()) { Position = problem.Offset };

    /// <summary>Asks a query that was read before.</summary>
    /// <inheritdoc cref="Query(KnowledgeGraph, string, IReadOnlyDictionary{string, object?}, QueryLimits, CancellationToken)"/>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="query">The query.</param>
    /// <param name="parameters">The values of its parameters.</param>
    /// <param name="limits">What it may use.</param>
    /// <param name="cancellation">Stops it.</param>
    public static QueryResult Query(
        this KnowledgeGraph graph,
        CypherQuery query,
        IReadOnlyDictionary<string, object?>? parameters = null,
        QueryLimits? limits = null,
        CancellationToken cancellation = default)
    {
        Dictionary<string, Value> values = new(StringComparer.Ordinal);
        foreach ((string name, object? value) in parameters ?? ImmutableDictionary<string, object?>.Empty)
        {
            values.Add(name, PublicValues.Read(value, graph));
        }

        return new QueryResult(new QueryRun(query.Plan, graph, values, limits ?? QueryLimits.Default, cancellation));
    }
}
