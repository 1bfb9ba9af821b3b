using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Cypher;

/// <summary>Asks graphs in openCypher.</summary>
/// <remarks>
/// Labels are kinds in PascalCase (a node has its kind's and its ancestors'), relationship types are relations in
/// UPPER_SNAKE_CASE, and a relationship's properties are its claim's fields.
/// </remarks>
public static class GraphQueries
{
    /// <summary>Runs a query. Rows are computed as they are asked for; enumerating again runs it again.</summary>
    /// <param name="graph">The graph, or a view of one.</param>
    /// <param name="query">The query.</param>
    /// <param name="parameters">
    /// The values of the query's parameters, by name without dollar sign: null, booleans, integers, floating-point numbers,
    /// strings and dates, and lists of these.
    /// </param>
    /// <param name="limits">What it may use; <see cref="QueryLimits.Default"/> when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The rows, in the order the query asks for.</returns>
    /// <exception cref="ArgumentException">A parameter has a value of another type.</exception>
    /// <exception cref="QueryException">While enumerating: a fault of the query that shows only now, or a limit.</exception>
    public static IEnumerable<QueryRow> Query(
        this KnowledgeGraph graph,
        CypherQuery query,
        IReadOnlyDictionary<string, object?>? parameters = null,
        QueryLimits? limits = null,
        CancellationToken cancellation = default)
    {
        Dictionary<string, Value> given = (parameters ?? new Dictionary<string, object?>())
            .ToDictionary(p => p.Key, p => ToValue(p.Value), StringComparer.Ordinal);
        return PlanExecutor.Run(query.Plan, new GraphSource(graph), given, limits ?? QueryLimits.Default, cancellation)
            .Select(row => new QueryRow(query.Columns, [.. row.Select(v => FromValue(graph, v))]));
    }

    /// <summary>Reads and runs a query.</summary>
    /// <param name="graph">The graph, or a view of one.</param>
    /// <param name="text">The query's text.</param>
    /// <param name="parameters">The values of the query's parameters, by name without dollar sign.</param>
    /// <returns>The rows, in the order the query asks for.</returns>
    /// <exception cref="QueryException">The text is no query that can be run; or, while enumerating, as for the other overload.</exception>
    public static IEnumerable<QueryRow> Query(
        this KnowledgeGraph graph, string text, IReadOnlyDictionary<string, object?>? parameters = null) =>
        CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem)
            ? graph.Query(query, parameters)
            : throw new QueryException(QueryErrorKind.SyntaxError, problem.Kind.ToString(), problem.ToString());

    private static object? FromValue(KnowledgeGraph graph, Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.IsTrue,
        ValueKind.Integer => value.Integer,
        ValueKind.Float => value.Number,
        ValueKind.String => value.String,
        ValueKind.Date => value.Date,
        ValueKind.Node => graph.Nodes[value.Node],
        ValueKind.Relationship => new ClaimEdge(graph, value.Relationship),
        ValueKind.List => value.List!.Select(v => FromValue(graph, v)).ToArray(),
        ValueKind.Map => new OrderedDictionary<string, object?>(
            value.Map!.Entries.Select(e => KeyValuePair.Create(e.Key, FromValue(graph, e.Value))), StringComparer.Ordinal),
        ValueKind.Path => PathOf(graph, value.Path!),
        _ => null,
    };

    private static ClaimPath PathOf(KnowledgeGraph graph, PathValue path) => new(
        graph.Nodes[path.Nodes[0]].Id,
        [.. path.Edges.Select((edge, i) => new Step(new ClaimEdge(graph, edge), graph.Nodes[path.Nodes[i]].Id))]);

    private static Value ToValue(object? value) => value switch
    {
        null => Value.Null,
        bool truth => Value.From(truth),
        int number => Value.From((long)number),
        long number => Value.From(number),
        double number => Value.From(number),
        string text => Value.From(text),
        EdtfDate date => Value.From(date),
        IEnumerable<object?> items => Value.From([.. items.Select(ToValue)]),
        _ => throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value)),
    };
}
