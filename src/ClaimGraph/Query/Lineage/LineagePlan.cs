using System.Collections.Immutable;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Lineage;

/// <summary>
/// Rewrites a plan into one that yields with each row of the first the set of claims it rests on: why-provenance (Buneman, Khanna and Tan, "Why and Where: A Characterization of Data Provenance", ICDT 2001), merged into one set.
/// </summary>
/// <remarks>
/// Relationships stand in columns anyway until a projection drops them; hidden columns carry the claims on from there, and those of
/// literals whose property was read. What steps add keeps its order but not its position, so a map goes along. Steps whose
/// columns follow from their input are made anew: a copy by <c>with</c> would keep the columns of the first.
/// </remarks>
internal static class LineagePlan
{
    private const string Hidden = "#claims";

    /// <summary>
    /// Rewrites the plan of a query, without ORDER BY, SKIP and LIMIT at its end, which change no row: more rows may come, in any
    /// order.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>A plan with the columns of the first and behind them one with <see cref="ClaimSets"/>.</returns>
    public static PlanOperator Of(PlanOperator plan) => Close(Rewrite(Unordered(plan), Tracked.Nothing), plan.Columns);

    private static PlanOperator Unordered(PlanOperator plan) => plan switch
    {
        Sort p => Unordered(p.Input),
        Top p => Unordered(p.Input),
        Skip p => Unordered(p.Input),
        Limit p => Unordered(p.Input),
        Project p => new Project(Unordered(p.Input), p.Items),
        Extend p => new Extend(Unordered(p.Input), p.Items),
        Union p => new Union(Unordered(p.First), Unordered(p.Second)),
        _ => plan,
    };

    /// <summary>Rewrites a subplan, which starts from rows with further columns.</summary>
    internal static Tracked Rewrite(PlanOperator plan, Tracked outer) => plan switch
    {
        Argument p => new Tracked(
            new Argument([.. outer.Plan.Columns, .. p.Names.Skip(outer.Map.Length)]),
            [.. Enumerable.Range(0, p.Names.Length).Select(outer.Shift)],
            []),
        SeedNodes p => Rewrite(p.Input, outer).Then(i => new SeedNodes(i.Plan, p.Name, p.Labels)),
        SeedNodeById p => Rewrite(p.Input, outer).Then(i => new SeedNodeById(i.Plan, p.Name, i.Shift(p.Id))),
        SeedNodeByKey p => Rewrite(p.Input, outer).Then(i => new SeedNodeByKey(i.Plan, p.Name, p.Key, i.Shift(p.Value))),
        Expand p => Edges(Rewrite(p.Input, outer), i => new Expand(
            i.Plan, i.Shift(p.From), i.Shift(p.To), p.Direction, p.Types, p.EdgeName, p.NodeName, i.Shift(p.Unlike))),
        ExpandWalk p => Edges(Rewrite(p.Input, outer), i => new ExpandWalk(
            i.Plan,
            i.Shift(p.From),
            i.Shift(p.To),
            p.Direction,
            p.Types,
            p.Min,
            p.Max,
            p.EdgesName,
            p.NodeName,
            i.Shift(p.Unlike),
            i.MaybeShift(p.EdgePredicate))),
        ShortestWalk p => Edges(Rewrite(p.Input, outer), i => new ShortestWalk(
            i.Plan,
            i.Shift(p.From),
            i.Shift(p.To),
            p.Direction,
            p.Types,
            p.Min,
            p.Max,
            p.All,
            p.EdgesName,
            i.MaybeShift(p.EdgePredicate))),
        EdgeEnds p => Rewrite(p.Input, outer)
            .Then(i => new EdgeEnds(i.Plan, i.Shift(p.Edge), p.Direction, p.Types, p.FromName, p.ToName, i.Shift(p.Unlike)))
            .WithClaimsIn(i => i.Shift(p.Edge)),
        Filter p => Filtered(p, Rewrite(p.Input, outer)),
        Unwind p => Unwound(p, Rewrite(p.Input, outer)),
        Extend p => Extended(p, Rewrite(p.Input, outer)),
        Project p => Projected(p.Items, Rewrite(p.Input, outer)),
        Aggregate p => Aggregated(p, Rewrite(p.Input, outer)),
        Distinct p => Merged(p, Rewrite(p.Input, outer)),
        Sort p => Rewrite(p.Input, outer).Then(i => p with { Input = i.Plan, Keys = Keys(p.Keys, i) }),
        Top p => Rewrite(p.Input, outer).Then(i => p with { Input = i.Plan, Keys = Keys(p.Keys, i) }),
        Skip p => Rewrite(p.Input, outer).Then(i => p with { Input = i.Plan }),
        Limit p => Rewrite(p.Input, outer).Then(i => p with { Input = i.Plan }),
        Union p => new Tracked(
            new Union(Close(Rewrite(p.First, outer), p.Columns), Close(Rewrite(p.Second, outer), p.Columns)),
            [.. Enumerable.Range(0, p.Columns.Length)],
            [p.Columns.Length]),
        SemiApply p => Witnessed(p, Rewrite(p.Input, outer)),
        Apply p => Nested(Rewrite(p.Input, outer), p.Inner, (input, inner) => new Apply(input, inner)),
        OptionalApply p => Nested(Rewrite(p.Input, outer), p.Inner, (input, inner) => new OptionalApply(input, inner)),
        _ => throw new ArgumentException($"{plan.GetType().Name} is no step of a logical plan.", nameof(plan)),
    };

    // A walk or relationship is itself the claims; it stands in the first column that the step adds.
    private static Tracked Edges(Tracked input, Func<Tracked, PlanOperator> rewrite)
    {
        int added = input.Plan.Columns.Length;
        Tracked output = input.Then(rewrite);
        return output with { Claims = output.Claims.Add(added) };
    }

    private static Tracked Filtered(Filter plan, Tracked input)
    {
        PlanExpression[] reads = [.. Reads.In(plan.Predicate, input)];
        Tracked output = input.Then(i => plan with { Input = i.Plan, Predicate = i.Shift(plan.Predicate) });
        return reads.Length == 0 ? output : output.Keep(Unite(reads));
    }

    private static Tracked Unwound(Unwind plan, Tracked input)
    {
        PlanExpression[] reads = [.. Reads.In(plan.List, input)];
        Tracked read = reads.Length == 0 ? input : input.Keep(Unite(reads));
        return read.Then(i => new Unwind(i.Plan, i.Shift(plan.List), plan.Name));
    }

    private static Tracked Extended(Extend plan, Tracked input)
    {
        PlanExpression[] reads = [.. plan.Items.SelectMany(item => Reads.In(item.Expression, input))];
        Tracked output = input.Then(i => new Extend(
            i.Plan,
            [
                .. Named(plan.Items, i),
                .. reads.Length == 0 ? [] : new[] { new NamedExpression(Hidden, Unite(reads)) },
            ]));
        int width = output.Plan.Columns.Length;
        return reads.Length == 0
            ? output
            : output with { Map = output.Map[..^1], Claims = output.Claims.Add(width - 1) };
    }

    private static Tracked Projected(ImmutableArray<NamedExpression> items, Tracked input)
    {
        IEnumerable<PlanExpression> reads = items.SelectMany(item => Reads.In(item.Expression, input));
        return new Tracked(
            new Project(
                input.Plan,
                [.. Named(items, input), new NamedExpression(Hidden, Unite([.. input.ClaimColumns, .. reads]))]),
            [.. Enumerable.Range(0, items.Length)],
            [items.Length]);
    }

    private static Tracked Aggregated(Aggregate plan, Tracked input)
    {
        IEnumerable<PlanExpression> reads = plan.Expressions.SelectMany(e => Reads.In(e, input));
        AggregateItem gathered = new(
            Hidden, ClaimSets.Gather, [Unite([.. input.ClaimColumns, .. reads])], IsDistinct: false);
        int width = plan.Columns.Length;
        return new Tracked(
            new Aggregate(
                input.Plan,
                [.. Named(plan.Keys, input)],
                [.. plan.Items.Select(i => i with { Arguments = [.. i.Arguments.Select(input.Shift)] }), gathered]),
            [.. Enumerable.Range(0, width)],
            [width]);
    }

    // Equal rows become one, which rests on what each of them rests on.
    private static Tracked Merged(Distinct plan, Tracked input)
    {
        PlanOperator rows = Close(input, plan.Columns);
        int width = plan.Columns.Length;
        return new Tracked(
            new Aggregate(
                rows,
                [.. plan.Columns.Select((name, i) => new NamedExpression(name, new ColumnExpression(i, name)))],
                [new AggregateItem(Hidden, ClaimSets.Gather, [new ColumnExpression(width, Hidden)], IsDistinct: false)]),
            [.. Enumerable.Range(0, width)],
            [width]);
    }

    private static Tracked Witnessed(SemiApply plan, Tracked input)
    {
        Tracked inner = Rewrite(plan.Inner, input);
        Tracked output = input with { Plan = new SemiApply(input.Plan, inner.Plan, plan.Anti) };
        return plan.Anti || inner.Claims.IsEmpty ? output : output.Keep(Reads.Witness(inner));
    }

    private static Tracked Nested(Tracked input, PlanOperator inner, Func<PlanOperator, PlanOperator, PlanOperator> join)
    {
        Tracked rows = Rewrite(inner, input);
        return rows with { Plan = join(input.Plan, rows.Plan), Claims = [.. input.Claims, .. rows.Claims] };
    }

    // The columns alone, the claims behind them.
    private static Project Close(Tracked rows, ImmutableArray<string> columns) => new(
        rows.Plan,
        [
            .. columns.Select((name, i) => new NamedExpression(name, new ColumnExpression(rows.Map[i], name))),
            new NamedExpression(Hidden, Unite([.. rows.ClaimColumns])),
        ]);

    internal static FunctionExpression Unite(IEnumerable<PlanExpression> claims) => new(ClaimSets.Union, [.. claims]);

    private static IEnumerable<NamedExpression> Named(ImmutableArray<NamedExpression> items, Tracked input) =>
        items.Select(i => i with { Expression = input.Shift(i.Expression) });

    private static ImmutableArray<SortKey> Keys(ImmutableArray<SortKey> keys, Tracked input) =>
        [.. keys.Select(k => k with { Expression = input.Shift(k.Expression) })];
}
