using System.Collections.Immutable;
using ClaimGraph.Graphs;
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
    private RowLineage? _lineage;

    public KnowledgeGraph Graph => graph;

    public ImmutableArray<string> Columns => plan.Columns;

    private RowLineage Lineage =>
        _lineage ?? Interlocked.CompareExchange(ref _lineage, new RowLineage(plan, graph, Run), null) ?? _lineage;

    private GraphSource Source => graph.Derived(static g => new GraphSource(g));

    public IEnumerable<Value[]> Rows() => Run(plan);

    /// <summary>The rows, each read before the next is computed: no more is allocated than what reading allocates.</summary>
    public IEnumerable<T> Rows<T>(RowReader<T> read) => Source.Plans.Of(plan).Run(read, parameters, limits, cancellation);

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

    /// <summary>What a row rests on.</summary>
    /// <param name="row">The position of the row, from 0.</param>
    public Reasons Why(int row) => new(graph, Lineage.Of(row));

    public Reasons Why() => new(graph, Enumerable.Range(0, Rows().Count()).SelectMany(row => Lineage.Of(row)));

    private IEnumerable<Value[]> Run(PlanOperator asked) => PlanExecutor.Run(asked, Source, parameters, limits, cancellation);
}
