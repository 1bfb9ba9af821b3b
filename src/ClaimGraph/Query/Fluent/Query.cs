using System.Collections;
using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Cypher.Writing;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// A question to a graph, with typed rows: enumerate it, or use it with LINQ. Immutable, so that it can be kept, shared and asked
/// again; it is planned once. Rows are computed while they are asked for, and enumerating again asks again.
/// </summary>
/// <typeparam name="T">The type of its rows: a column's, or a tuple of the columns'.</typeparam>
/// <remarks>Safe for several threads, each with an enumerator of its own.</remarks>
public class Query<T> : IEnumerable<T>
{
    private readonly ImmutableArray<(Selection Selection, bool IsAll)> _parts;
    private readonly TupleReader<T> _read;
    private readonly Lazy<CypherQuery> _query;
    private readonly KnowledgeGraph _graph;
    private readonly ImmutableDictionary<string, object?> _parameters = ImmutableDictionary<string, object?>.Empty;
    private readonly QueryLimits _limits = QueryLimits.Default;
    private readonly CancellationToken _cancellation;

    internal Query(KnowledgeGraph graph, ImmutableArray<(Selection Selection, bool IsAll)> parts, TupleReader<T> read)
    {
        _graph = graph;
        _parts = parts;
        _read = read;
        _query = new Lazy<CypherQuery>(Prepare);
    }

    private Query(
        Query<T> other,
        KnowledgeGraph graph,
        ImmutableDictionary<string, object?> parameters,
        QueryLimits limits,
        CancellationToken cancellation)
    {
        _graph = graph;
        _parts = other._parts;
        _read = other._read;
        _query = other._query;
        _parameters = parameters;
        _limits = limits;
        _cancellation = cancellation;
    }

    /// <summary>The names of the columns in openCypher, in order.</summary>
    public ImmutableArray<string> Columns => _query.Value.Columns;

    /// <summary>The values of parameters given so far, by name without dollar sign, as a query in text takes them.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => _parameters;

    /// <summary>Adds the rows of another query; of equal rows one is taken.</summary>
    /// <param name="other">A query with the same types of columns, over the same graph.</param>
    /// <returns>The rows of both. Ordering and limits are those of each part.</returns>
    public Query<T> Union(Query<T> other) => Joined(other, isAll: false);

    /// <summary>Adds the rows of another query, equal ones too.</summary>
    /// <param name="other">A query with the same types of columns, over the same graph.</param>
    /// <returns>The rows of this one, then those of the other. Ordering and limits are those of each part.</returns>
    public Query<T> UnionAll(Query<T> other) => Joined(other, isAll: true);

    /// <summary>Gives a parameter its value.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="parameter">A parameter of the query.</param>
    /// <param name="value">The value.</param>
    /// <returns>The query, planned already, with the value.</returns>
    public Query<T> Bind<TValue>(Parameter<TValue> parameter, TValue value) =>
        new(this, _graph, _parameters.SetItem(parameter.Name, ParameterValues.Of(value)), _limits, _cancellation);

    /// <summary>Sets what a run may use.</summary>
    /// <param name="limits">Time, rows and memory.</param>
    public Query<T> Within(QueryLimits limits) => new(this, _graph, _parameters, limits, _cancellation);

    /// <summary>Lets somebody stop a run, which then throws <see cref="QueryException"/>.</summary>
    /// <param name="cancellation">The token.</param>
    public Query<T> Until(CancellationToken cancellation) => new(this, _graph, _parameters, _limits, cancellation);

    /// <summary>Asks another graph of the same schema, such as a view.</summary>
    /// <param name="graph">The graph.</param>
    public Query<T> Over(KnowledgeGraph graph) => new(this, graph, _parameters, _limits, _cancellation);

    /// <summary>The query in openCypher, on one line. Reading that gives the same plan.</summary>
    /// <returns>The text; parameters stand in it by name.</returns>
    /// <exception cref="InvalidOperationException">The query has no meaning, such as an order by what was not returned.</exception>
    public string ToCypher() => _query.Value.ToString();

    /// <summary>Shows how the query is run: its steps, each above those it takes rows from.</summary>
    /// <param name="run">True to run it to its end and show how many rows each step yielded; false to show estimates only.</param>
    /// <returns>A line for each step, ended by LF.</returns>
    /// <exception cref="QueryException">The query could not be run to its end.</exception>
    public string Explain(bool run = true) => Run().Explain(run);

    /// <summary>What all rows together rest on. Runs the query again, to its end.</summary>
    /// <returns>The claims: see <see cref="QueryRow.Why"/>.</returns>
    /// <exception cref="QueryException">The query could not be run to its end.</exception>
    public Reasons Why() => Run().Why();

    /// <summary>The rows, each with what it rests on.</summary>
    /// <returns>The rows, computed while they are asked for; reasons are computed for those that are asked why.</returns>
    public IEnumerable<Reasoned<T>> WithReasons()
    {
        QueryRun run = Run();
        int position = 0;
        foreach (T row in run.Rows(values => _read(values, _graph)))
        {
            yield return new Reasoned<T>(row, run, position++);
        }
    }

    /// <summary>The part of the graph that the rows rest on: the claims of <see cref="Why()"/> and their nodes.</summary>
    /// <returns>A graph like any other, to search, draw and export.</returns>
    /// <exception cref="QueryException">The query could not be run to its end.</exception>
    public KnowledgeGraph ToGraph()
    {
        HashSet<Identifiers.ClaimId> claims = [.. Why().Claims.Select(c => c.Id)];
        return _graph.Where(c => claims.Contains(c.Id));
    }

    /// <summary>Asks the query.</summary>
    /// <returns>
    /// The rows. Going on throws <see cref="QueryException"/> for what only shows while the query runs: a parameter without value, a
    /// null where the row's type has none, a limit.
    /// </returns>
    public IEnumerator<T> GetEnumerator() => Run().Rows(row => _read(row, _graph)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The query in openCypher.</summary>
    /// <returns><see cref="ToCypher"/>.</returns>
    public override string ToString() => ToCypher();

    /// <summary>How the query is run.</summary>
    internal PlanOperator Plan => _query.Value.Plan;

    /// <summary>The query as syntax.</summary>
    internal Cypher.Syntax.Query Write() => Selection.Write(_parts);

    // The plan is that of the text that ToCypher gives, and kept with those of queries that were asked as text.
    private CypherQuery Prepare()
    {
        string text = CypherWriter.Write(Write());
        return PlanCache.TryRead(_graph, text, out CypherQuery? query, out CypherProblem? problem)
            ? query
            : throw new InvalidOperationException($"The query has no meaning: {problem.What} {problem.Advice} It reads: {text}");
    }

    /// <summary>The same query with rows that are read in another way.</summary>
    internal Query<TOther> ReadAs<TOther>(TupleReader<TOther> read) => new(_graph, _parts, read);

    private Query<T> Joined(Query<T> other, bool isAll)
    {
        if (_parts.Skip(1).Concat(other._parts.Skip(1)).Any(p => p.IsAll != isAll))
        {
            throw new ArgumentException("openCypher does not mix Union and UnionAll.", nameof(other));
        }

        ImmutableArray<(Selection, bool)> joined = [.. _parts, (other._parts[0].Selection, isAll), .. other._parts.Skip(1)];
        Query<T> both = new(_graph, joined, _read);
        return new Query<T>(both, _graph, _parameters.SetItems(other._parameters), _limits, _cancellation);
    }

    private QueryRun Run()
    {
        Dictionary<string, Value> values = new(StringComparer.Ordinal);
        foreach ((string name, object? value) in _parameters)
        {
            values.Add(name, PublicValues.Read(value, _graph));
        }

        return new QueryRun(Plan, _graph, values, _limits, _cancellation);
    }
}
