using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Lineage;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query;

/// <summary>A question that is put to a graph: a plan with what it needs to run. Running it twice gives the same.</summary>
internal sealed class QueryRun(
    PlanOperator plan,
    KnowledgeGraph graph,
    IReadOnlyDictionary<string, Value> parameters,
    QueryLimits limits,
    CancellationToken cancellation)
{
    private readonly Lock _asking = new();
    private readonly List<ImmutableArray<ClaimId>> _claims = [];
    private IEnumerator<Value[]>? _lineage;

    public KnowledgeGraph Graph => graph;

    public ImmutableArray<string> Columns => plan.Columns;

    private GraphSource Source => graph.Derived(static g => new GraphSource(g));

    public IEnumerable<Value[]> Rows() => Run(plan);

    public string Explain(bool run)
    {
        if (!run)
        {
            return PlanText.Write(plan, Source);
        }

        RowCounts counts = new();
        _ = PlanExecutor.Run(plan, Source, parameters, limits, counts, cancellation).LongCount();
        return PlanText.Write(plan, Source, counts);
    }

    /// <summary>
    /// The claims of a row. The plan that tells them runs no further than to the last row asked for, once for all rows.
    /// </summary>
    /// <param name="row">The position of the row, from 0.</param>
    public Reasons Why(int row)
    {
        lock (_asking)
        {
            // An enumerator that threw is at its end, so the next who asks starts again.
            IEnumerator<Value[]> rows = _lineage ?? Run(LineagePlan.Of(plan)).Skip(_claims.Count).GetEnumerator();
            _lineage = null;
            while (_claims.Count <= row && rows.MoveNext())
            {
                _claims.Add([.. ClaimSets.Resolve(rows.Current[^1], graph)]);
            }

            _lineage = rows;
            return new Reasons(graph, _claims[row]);
        }
    }

    public Reasons Why() => new(graph, Run(LineagePlan.Of(plan)).SelectMany(row => ClaimSets.Resolve(row[^1], graph)));

    private IEnumerable<Value[]> Run(PlanOperator asked) => PlanExecutor.Run(asked, Source, parameters, limits, cancellation);
}
