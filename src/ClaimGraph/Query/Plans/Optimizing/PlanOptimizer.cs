using System.Collections.Immutable;
using ClaimGraph.Query.Plans.Fused;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>
/// Rewrites a plan into one that yields the same rows with less work, for one source. Patterns become <see cref="Match"/>, in the
/// order that statistics suggest; what nobody reads is not made; what only counts is counted without being listed. Without ORDER
/// BY rows may come in another order, which is the same each time, unless <see cref="OrderSensitivity"/> finds that it matters.
/// </summary>
internal sealed class PlanOptimizer
{
    private readonly QuerySource _source;
    private readonly bool _isFree;
    private readonly PatternReader _reader;
    private readonly SubplanRewriter _subplans;

    private PlanOptimizer(QuerySource source, bool isFree)
    {
        _source = source;
        _isFree = isFree;
        _reader = new PatternReader(source);
        _subplans = new SubplanRewriter(Rewrite, isFree ? new PlanOptimizer(source, isFree: false).Rewrite : Rewrite);
    }

    /// <summary>Rewrites the plan of a whole query.</summary>
    public static PlanOperator Optimize(PlanOperator plan, QuerySource source) =>
        new PlanOptimizer(source, OrderSensitivity.IsFree(plan)).Rewrite(FilterSinking.Sink(plan), [.. Enumerable.Range(0, plan.Columns.Length)], Demand.Bag);

    /// <summary>Rewrites a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="needed">The columns that somebody reads.</param>
    /// <param name="demand">What is asked of its rows; not <see cref="Demand.Weights"/>.</param>
    private PlanOperator Rewrite(PlanOperator plan, HashSet<int> needed, Demand demand)
    {
        if (_reader.Read(plan) is { } graph)
        {
            return MakeMatch(graph, needed, demand);
        }

        switch (plan)
        {
            case Distinct p:
                return p with { Input = Rewrite(p.Input, All(p.Input), Demand.Set) };
            case Aggregate p:
                return RewriteAggregate(p);
            case Project p:
                return p with { Input = Rewrite(p.Input, ColumnUse.OfStep(p), demand), Items = _subplans.Rewrite(p.Items) };
            case Union p:
                return p with { First = Rewrite(p.First, All(p), demand), Second = Rewrite(p.Second, All(p), demand) };
            case Apply p:
                return p with { Input = RewriteOuter(p, needed, demand), Inner = Rewrite(p.Inner, needed, demand) };
            case OptionalApply p:
                return p with { Input = RewriteOuter(p, needed, demand), Inner = Rewrite(p.Inner, needed, demand) };
            case SemiApply p:
                return p with { Input = RewriteOuter(p, needed, demand), Inner = Rewrite(p.Inner, [], Demand.Existence) };
            case UnaryOperator p:
                return RewriteUnary(p, needed, demand);
            default:
                return plan;
        }
    }

    private static HashSet<int> All(PlanOperator plan) => [.. Enumerable.Range(0, plan.Columns.Length)];

    // What a subplan reads stays needed in the row around.
    private PlanOperator RewriteOuter(SubplanOperator plan, HashSet<int> needed, Demand demand)
    {
        HashSet<int> read = ColumnUse.OfPlan(plan.Inner);
        read.UnionWith(needed);
        return Rewrite(plan.Input, read, demand);
    }

    private UnaryOperator RewriteUnary(UnaryOperator plan, HashSet<int> needed, Demand demand)
    {
        HashSet<int> read = ColumnUse.OfStep(plan);
        read.UnionWith(needed);
        Demand asked = plan is Top or Skip or Limit ? Demand.Bag : demand;
        UnaryOperator rewritten = plan with { Input = Rewrite(plan.Input, read, asked) };
        return rewritten switch
        {
            Filter p => p with { Predicate = _subplans.Rewrite(p.Predicate) },
            Extend p => p with { Items = _subplans.Rewrite(p.Items) },
            ExpandWalk p => p with { MakesList = needed.Contains(p.Input.Columns.Length) },
            Unwind p => p with { List = _subplans.Rewrite(p.List) },
            Sort p => p with { Keys = Rewrite(p.Keys) },
            Top p => p with { Keys = Rewrite(p.Keys) },
            _ => rewritten,
        };
    }

    private ImmutableArray<SortKey> Rewrite(ImmutableArray<SortKey> keys) =>
        [.. keys.Select(k => k with { Expression = _subplans.Rewrite(k.Expression) })];

    private PlanOperator RewriteAggregate(Aggregate plan)
    {
        Aggregate rewritten = plan with
        {
            Keys = _subplans.Rewrite(plan.Keys),
            Items = [.. plan.Items.Select(i => i with { Arguments = [.. i.Arguments.Select(_subplans.Rewrite)] })],
        };
        if (_reader.Read(plan.Input) is { } graph)
        {
            return (_isFree ? ChainCount.TryMake(rewritten, graph, (g, needed) => MakeMatch(g, needed, Demand.Set)) : null)
                ?? Weighted(rewritten, graph)
                ?? rewritten with { Input = MakeMatch(graph, ColumnUse.OfStep(plan), DemandOf(plan)) };
        }

        return rewritten with { Input = Rewrite(plan.Input, ColumnUse.OfStep(plan), DemandOf(plan)) };
    }

    private static Demand DemandOf(Aggregate plan) => plan.Items.All(IgnoresRepetition) ? Demand.Set : Demand.Bag;

    private static bool IgnoresRepetition(AggregateItem item) =>
        !item.Arguments.IsEmpty && (item.IsDistinct || item.Function.Name is "min" or "max");

    // Where rows are only counted, a row with a weight stands for many.
    private Aggregate? Weighted(Aggregate plan, PatternGraph graph)
    {
        if (plan.Items.All(i => !IsCount(i, graph)) || !plan.Items.All(i => IsCount(i, graph) || IgnoresRepetition(i)))
        {
            return null;
        }

        // The weight stands right behind the columns, where variables of an expression would write over it.
        PlanExpression[] read = [.. plan.Keys.Select(k => k.Expression), .. plan.Items.Where(i => !IsCount(i, graph)).SelectMany(i => i.Arguments)];
        int weight = graph.InputWidth + graph.Names.Length;
        if (read.Any(e => PlanWidth.Of(e) > weight))
        {
            return null;
        }

        HashSet<int> needed = ColumnUse.Of(read);
        AggregateFunction sum = Aggregates.Find("sum")!;
        return plan with
        {
            Input = MakeMatch(graph, needed, Demand.Weights),
            Items =
            [
                .. plan.Items.Select(i => IsCount(i, graph)
                    ? i with { Function = sum, Arguments = [new ColumnExpression(weight, "#weight")] }
                    : i),
            ],
        };
    }

    // Nodes and relationships of a match are never null.
    private static bool IsCount(AggregateItem item, PatternGraph graph) =>
        item.Function.Name == "count" && !item.IsDistinct
        && (item.Arguments is [] || (item.Arguments is [ColumnExpression column] && column.Column >= graph.InputWidth
            && column.Column < graph.InputWidth + graph.Names.Length));

    private Match MakeMatch(PatternGraph graph, HashSet<int> needed, Demand demand)
    {
        if (demand != Demand.Bag)
        {
            new PatternFolding(graph, needed, demand, _isFree, _source.Statistics).Run();
        }

        ImmutableArray<MatchStep> steps = new PatternPlanner(graph, _source.Statistics).Order(_isFree);
        HashSet<int> read = ColumnUse.Of(steps.SelectMany(s => s.Expressions));
        bool isTotal = demand == Demand.Weights && !needed.Any(c => c >= graph.InputWidth);
        HashSet<int> inputNeeded = [.. needed, .. read, .. MatchColumns.KnownNodes(steps, graph.InputWidth), .. MatchColumns.Unlike(steps)];
        return new Match(
            Rewrite(graph.Input, inputNeeded, demand == Demand.Weights ? Demand.Bag : demand),
            demand == Demand.Weights ? graph.Names.Add("#weight") : graph.Names,
            steps,
            [.. needed.Union(read).Where(c => c >= graph.InputWidth)],
            demand == Demand.Weights ? graph.InputWidth + graph.Names.Length : null,
            isTotal);
    }
}
