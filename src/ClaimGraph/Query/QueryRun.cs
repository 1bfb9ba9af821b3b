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
    private RowReasons? _reasons;

    public KnowledgeGraph Graph => graph;

    public ImmutableArray<string> Columns => plan.Columns;

    private GraphSource Source => graph.Derived(static g => new GraphSource(g));

    public IEnumerable<Value[]> Rows() => Run(plan);

    public string Explain(bool run)
    {
        PlanOperator optimized = Source.Plans.Of(plan).Plan;
        if (!run)
        {
            return PlanText.Write(optimized, Source);
        }

        RowCounts counts = new();
        _ = PlanExecutor.Run(optimized, Source, parameters, limits, counts, cancellation).LongCount();
        return PlanText.Write(optimized, Source, counts);
    }

    /// <summary>
    /// The claims of a row. The plan that tells them runs no further than to a row that is the same, once for all rows.
    /// </summary>
    /// <param name="row">The position of the row, from 0.</param>
    public Reasons Why(int row)
    {
        lock (_asking)
        {
            _reasons ??= new RowReasons(plan, Run);
            return new Reasons(graph, ClaimSets.Resolve(_reasons.Of(row), graph));
        }
    }

    public Reasons Why() =>
        new(graph, new RowReasons(plan, Run).OfAll().SelectMany(claims => ClaimSets.Resolve(claims, graph)));

    private IEnumerable<Value[]> Run(PlanOperator asked) => PlanExecutor.Run(asked, Source, parameters, limits, cancellation);
}
