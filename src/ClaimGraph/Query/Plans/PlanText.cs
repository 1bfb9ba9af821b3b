using System.Globalization;
using System.Text;
using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Plans as text, for people and for tests: one line for each step, inputs below and indented.</summary>
internal static class PlanText
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">What it would run over, to estimate rows; null to leave estimates out.</param>
    /// <param name="rows">How many rows each step yielded, when the plan has run; null to leave them out.</param>
    /// <returns>Lines ended by LF.</returns>
    public static string Write(
        PlanOperator plan, QuerySource? source = null, RowCounts? rows = null)
    {
        StringBuilder text = new();
        Write(text, plan, "", source is null ? null : new RowEstimate(source), rows);
        return text.ToString();
    }

    /// <summary>Writes an expression much as it is written in a query; columns by name.</summary>
    public static string Write(PlanExpression expression) => expression switch
    {
        ConstantExpression e => ValueText.Write(e.Value, null),
        ParameterExpression e => "$" + e.Name,
        ColumnExpression e => e.Name,
        PropertyExpression e => $"{Write(e.Target)}.{e.Key}",
        IndexExpression e => $"{Write(e.Target)}[{Write(e.Index)}]",
        SliceExpression e => $"{Write(e.Target)}[{WriteOrNothing(e.From)}..{WriteOrNothing(e.To)}]",
        ListExpression e => $"[{WriteAll(e.Items)}]",
        MapExpression e => $"{{{string.Join(", ", e.Entries.Select(i => $"{i.Name}: {Write(i.Expression)}"))}}}",
        UnaryExpression e => Unary(e),
        BinaryExpression e => $"({Write(e.Left)} {Symbol(e.Operation)} {Write(e.Right)})",
        HasLabelsExpression e => $"{Write(e.Target)}:{string.Join(':', e.Labels)}",
        CaseExpression e => Case(e),
        FunctionExpression e => $"{e.Function.Name}({WriteAll(e.Arguments)})",
        PathExpression e => $"path({WriteAll(e.Parts)})",
        ListComprehension e => string.Create(
            CultureInfo.InvariantCulture,
            $"[#{e.Column} IN {Write(e.List)}{Prefixed(" WHERE ", e.Predicate)}{Prefixed(" | ", e.Projection)}]"),
        QuantifierExpression e => string.Create(
            CultureInfo.InvariantCulture,
            $"{Lower(e.Quantification)}(#{e.Column} IN {Write(e.List)} WHERE {Write(e.Predicate)})"),
        ReduceExpression e => string.Create(
            CultureInfo.InvariantCulture,
            $"reduce(#{e.AccumulatorColumn} = {Write(e.Start)}, #{e.Column} IN {Write(e.List)} | {Write(e.Step)})"),
        ExistsExpression e => $"EXISTS {{ {Inline(e.Plan)} }}",
        CountExpression e => $"COUNT {{ {Inline(e.Plan)} }}",
        CollectExpression e => $"COLLECT {{ {Inline(e.Plan)} | {Write(e.Projection)} }}",
        _ => expression.GetType().Name,
    };

    private static void Write(
        StringBuilder text,
        PlanOperator plan,
        string indent,
        RowEstimate? estimate,
        RowCounts? rows)
    {
        text.Append(indent).Append(Describe(plan));
        if (estimate is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  (about {estimate.Of(plan):0.#} rows");
            text.Append(rows is null ? ")" : string.Create(CultureInfo.InvariantCulture, $", {rows.Of(plan)} seen)"));
        }
        else if (rows is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ({rows.Of(plan)} rows)");
        }

        text.Append('\n');
        foreach (PlanOperator input in plan.Inputs)
        {
            Write(text, input, indent + "  ", estimate, rows);
        }
    }

    private static string Describe(PlanOperator plan) => plan switch
    {
        Argument p => $"Argument({string.Join(", ", p.Names)})",
        SeedNodes p => $"SeedNodes({Join(p.Name, p.Labels)})",
        SeedNodeById p => $"SeedNodeById({p.Name}: id = {Write(p.Id)})",
        SeedNodeByKey p => $"SeedNodeByKey({p.Name}: {p.Key} = {Write(p.Value)})",
        Expand p => $"Expand{(p.To is null ? "" : "Into")}("
            + Pattern(p.Input.Columns[p.From], p.Direction, Join(p.EdgeName, p.Types, '|'), NameOf(p.To, p.Input, p.NodeName)) + ")",
        ExpandWalk p => $"ExpandWalk{(p.To is null ? "" : "Into")}("
            + Pattern(
                p.Input.Columns[p.From],
                p.Direction,
                Join(p.EdgesName, p.Types, '|') + Bounds(p.Min, p.Max) + Prefixed(" WHERE ", p.EdgePredicate),
                NameOf(p.To, p.Input, p.NodeName)) + ")",
        ShortestWalk p => $"{(p.All ? "AllShortestWalks" : "ShortestWalk")}("
            + Pattern(
                p.Input.Columns[p.From],
                p.Direction,
                Join(p.EdgesName, p.Types, '|') + Bounds(p.Min, p.Max) + Prefixed(" WHERE ", p.EdgePredicate),
                p.Input.Columns[p.To]) + ")",
        Match p => $"Match({string.Join(", ", p.Steps.Select(new MatchText(p.Columns).Write))})"
            + (p.IsTotal ? " in total" : p.Weight is null ? "" : " weighted"),
        CountReached p => $"CountReached({Named(p.Keys)}{(p.Keys.IsEmpty ? "" : "; ")}{p.Input.Columns[p.Start]}{MatchText.Write(p.Hops)} AS {string.Join(", ", p.Names)})",
        EdgeEnds p => $"EdgeEnds({Pattern(p.FromName, p.Direction, Join(p.Input.Columns[p.Edge], p.Types, '|'), p.ToName)})",
        Filter p => $"Filter({Write(p.Predicate)})",
        Extend p => $"Extend({Named(p.Items)})",
        Project p => $"Project({Named(p.Items)})",
        Unwind p => $"Unwind({Write(p.List)} AS {p.Name})",
        SemiApply p => p.Anti ? "AntiApply" : "SemiApply",
        Aggregate p => $"Aggregate({Named(p.Keys)}{(p.Keys.IsEmpty ? "" : "; ")}{string.Join(", ", p.Items.Select(Item))})",
        Sort p => $"Sort({string.Join(", ", p.Keys.Select(Key))})",
        Top p => $"Top({Write(p.Count)}; {string.Join(", ", p.Keys.Select(Key))})",
        Skip p => $"Skip({Write(p.Count)})",
        Limit p => $"Limit({Write(p.Count)})",
        _ => plan.GetType().Name,
    };

    private static string Inline(PlanOperator plan) => plan.Inputs switch
    {
        [] => Describe(plan),
        [var input] => $"{Inline(input)} > {Describe(plan)}",
        [var first, var second] => $"{Inline(first)} > {Describe(plan)}[{Inline(second)}]",
        _ => Describe(plan),
    };

    private static string Unary(UnaryExpression e) => e.Operation switch
    {
        UnaryOperation.Not => $"NOT {Write(e.Operand)}",
        UnaryOperation.Negate => $"-{Write(e.Operand)}",
        UnaryOperation.Plus => $"+{Write(e.Operand)}",
        UnaryOperation.IsNull => $"{Write(e.Operand)} IS NULL",
        _ => $"{Write(e.Operand)} IS NOT NULL",
    };

    private static string Symbol(BinaryOperation operation) => operation switch
    {
        BinaryOperation.Equal => "=",
        BinaryOperation.NotEqual => "<>",
        BinaryOperation.Less => "<",
        BinaryOperation.LessOrEqual => "<=",
        BinaryOperation.Greater => ">",
        BinaryOperation.GreaterOrEqual => ">=",
        BinaryOperation.Add => "+",
        BinaryOperation.Subtract => "-",
        BinaryOperation.Multiply => "*",
        BinaryOperation.Divide => "/",
        BinaryOperation.Modulo => "%",
        BinaryOperation.Power => "^",
        BinaryOperation.StartsWith => "STARTS WITH",
        BinaryOperation.EndsWith => "ENDS WITH",
        BinaryOperation.Matches => "=~",
        _ => operation.ToString().ToUpperInvariant(),
    };

    private static string Case(CaseExpression e) => string.Concat(
        [
            "CASE", Prefixed(" ", e.Operand),
            .. e.Alternatives.Select(a => $" WHEN {Write(a.When)} THEN {Write(a.Then)}"),
            Prefixed(" ELSE ", e.Default), " END",
        ]);

    private static string Item(AggregateItem item) =>
        $"{item.Function.Name}({(item.IsDistinct ? "DISTINCT " : "")}{(item.Arguments.IsEmpty ? "*" : WriteAll(item.Arguments))}) AS {item.Name}";

    private static string Key(SortKey key) => Write(key.Expression) + (key.IsDescending ? " DESC" : "");

    private static string Named(IEnumerable<NamedExpression> items) =>
        string.Join(", ", items.Select(i => $"{Write(i.Expression)} AS {i.Name}"));

    private static string WriteAll(IEnumerable<PlanExpression> items) => string.Join(", ", items.Select(Write));

    private static string WriteOrNothing(PlanExpression? expression) => expression is null ? "" : Write(expression);

    private static string Prefixed(string prefix, PlanExpression? expression) =>
        expression is null ? "" : prefix + Write(expression);

    private static string Join(string name, IReadOnlyCollection<string> labels, char separator = ':') =>
        labels.Count == 0 ? name : $"{name}:{string.Join(separator, labels)}";

    private static string Bounds(int min, int? max) =>
        string.Create(CultureInfo.InvariantCulture, $"*{min}..{max}");

    private static string Pattern(string from, EdgeDirection direction, string edge, string to) => direction switch
    {
        EdgeDirection.Out => $"({from})-[{edge}]->({to})",
        EdgeDirection.In => $"({from})<-[{edge}]-({to})",
        _ => $"({from})-[{edge}]-({to})",
    };

    private static string NameOf(int? column, PlanOperator input, string otherwise) =>
        column is { } known ? input.Columns[known] : otherwise;

    private static string Lower(Quantification quantification) => quantification switch
    {
        Quantification.All => "all",
        Quantification.Any => "any",
        Quantification.None => "none",
        _ => "single",
    };
}
