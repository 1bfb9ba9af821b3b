using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;
using UnaryOperator = ClaimGraph.Query.Cypher.Syntax.UnaryOperator;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>
/// Turns queries into plans, and finds what is wrong with them before they run. It goes on after a fault, with null in the place of
/// what has no meaning; the first fault counts, and the plan is thrown away.
/// </summary>
internal sealed partial class Binder
{
    private readonly string _text;
    private readonly List<NameUse>? _uses;
    private Fault? _fault;

    private Binder(string text, List<NameUse>? uses)
    {
        _text = text;
        _uses = uses;
    }

    /// <summary>Makes the plan of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Its text, which names the columns.</param>
    /// <param name="fault">What is wrong; null when nothing is.</param>
    /// <returns>The plan; null when something is wrong.</returns>
    public static PlanOperator? Bind(Syntax.Query query, string text, out Fault? fault)
    {
        Binder binder = new(text, null);
        PlanOperator plan = binder.BindQuery(query, new Scope([], Rows.NoSymbols));
        fault = binder._fault;
        if (fault is null && PlanDepth.IsTooGreat(plan))
        {
            fault = new Fault(
                CypherProblemKind.TooComplex, query.Span, "The query has too many steps that build on one another.", "Run several queries.");
        }

        return fault is null ? plan : null;
    }

    /// <summary>Finds the labels, types and properties that a query speaks of, some of them more than once.</summary>
    /// <param name="query">The query.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The names; a property only where it is known that a node or a relationship is asked for it.</returns>
    public static IReadOnlyList<NameUse> NamesIn(Syntax.Query query, string text)
    {
        List<NameUse> uses = [];
        _ = new Binder(text, uses).BindQuery(query, new Scope([], Rows.NoSymbols));
        return uses;
    }

    internal void UseLabels(IEnumerable<Name> labels) => _uses?.AddRange(labels.Select(l => new NameUse(l, IsLabel: true, IsType: false)));

    internal void UseTypes(IEnumerable<Name> types) => _uses?.AddRange(types.Select(t => new NameUse(t, IsLabel: false, IsType: true)));

    internal void UseProperties(Expression? map) =>
        _uses?.AddRange(((map as MapLiteral)?.Entries ?? []).Select(e => new NameUse(e.Key, IsLabel: false, IsType: false)));

    private void UseProperty(Bound target, Name key)
    {
        if (target.Type.Kind is StaticKind.Node or StaticKind.Relationship)
        {
            _uses?.Add(new NameUse(key, IsLabel: false, IsType: false));
        }
    }

    internal void Fail(
        CypherProblemKind kind, SyntaxNode place, string what, string advice, QueryErrorKind error = QueryErrorKind.SyntaxError)
    {
        if (_fault is null)
        {
            _fault = new Fault(kind, place.Span, what, advice);
            _fault = error == QueryErrorKind.SyntaxError ? _fault : _fault with { Error = error };
        }
    }

    private PlanOperator BindQuery(Syntax.Query query, Scope outer)
    {
        PlanOperator plan = BindSingle(query.First, outer);
        foreach (UnionPart part in query.Others)
        {
            PlanOperator other = BindSingle(part.Query, outer);
            plan = new Union(plan, InOrderOf(plan.Columns, other, part));
        }

        return query.Others is [{ IsAll: false }, ..] ? new Distinct(plan) : plan;
    }

    // The parts of a union have the same columns; another order of them does no harm.
    private PlanOperator InOrderOf(ImmutableArray<string> columns, PlanOperator other, UnionPart part)
    {
        if (columns.SequenceEqual(other.Columns))
        {
            return other;
        }

        if (columns.Length != other.Columns.Length || columns.Except(other.Columns).Any())
        {
            Fail(
                CypherProblemKind.DifferentColumnsInUnion,
                part.Query,
                $"The parts of a UNION have different columns: {Names(columns)} and {Names(other.Columns)}.",
                "Name the columns alike with AS.");
            return other;
        }

        return new Project(
            other, [.. columns.Select(c => new NamedExpression(c, new ColumnExpression(other.Columns.IndexOf(c), c)))]);
    }

    private static string Names(ImmutableArray<string> columns) => string.Join(", ", columns.Select(Fault.Quote));

    private PlanOperator BindSingle(SingleQuery query, Scope outer)
    {
        Rows rows = Rows.Within(outer);
        rows.Kept = rows.Symbols.IsEmpty ? [] : [.. rows.Symbols.Keys];
        for (int i = 0; i < query.Clauses.Count; i++)
        {
            switch (query.Clauses[i])
            {
                case MatchClause match:
                    BindMatch(rows, match);
                    break;
                case UnwindClause unwind:
                    Bound list = BindExpression(unwind.List, rows.Scope);
                    Introduce(unwind.Variable, rows);
                    rows.Plan = new Unwind(rows.Plan, list.Plan, unwind.Variable.Text);
                    rows.Define(unwind.Variable.Text, rows.Width - 1, list.Type.Item ?? StaticType.Any);
                    break;
                case WithClause with:
                    rows.Kept = Needed(rows.Kept, query.Clauses, i);
                    BindProjection(rows, with.Projection, with.Where, isWith: true);
                    break;
                case ReturnClause result:
                    rows.Kept = [];
                    BindProjection(rows, result.Projection, null, isWith: false);
                    break;
            }
        }

        return rows.Plan;
    }

    // Of the variables around a subquery those that are still spoken of from a WITH on: they go through it unsaid.
    private static ImmutableArray<string> Needed(ImmutableArray<string> names, SyntaxList<Clause> clauses, int from) =>
        names.IsEmpty ? names : [.. names.Where(clauses.Skip(from).SelectMany(Mentions.In).ToHashSet(StringComparer.Ordinal).Contains)];

    private void Introduce(Name variable, Rows rows)
    {
        if (rows.Symbols.ContainsKey(variable.Text))
        {
            Fail(
                CypherProblemKind.VariableAlreadyBound,
                variable,
                $"{Fault.Quote(variable.Text)} is already defined.",
                "Choose another name.");
        }
    }

    private void BindMatch(Rows rows, MatchClause match)
    {
        if (!match.IsOptional)
        {
            new PatternBinder(this, rows, mayDefine: true).Bind(match.Patterns, match.Where);
            return;
        }

        Rows inner = Rows.Within(rows.Scope);
        new PatternBinder(this, inner, mayDefine: true).Bind(match.Patterns, match.Where);
        rows.Plan = new OptionalApply(rows.Plan, inner.Plan);
        rows.Symbols = inner.Symbols;
    }

    /// <summary>Keeps the rows for which a condition is true.</summary>
    internal void ApplyCondition(Rows rows, Expression condition, Scope scope)
    {
        bool anti = condition is Unary { Operator: UnaryOperator.Not };
        Expression asked = anti ? ((Unary)condition).Operand : condition;
        rows.Plan = FindSubplan(asked, scope) is { } inner
            ? new SemiApply(rows.Plan, inner, anti)
            : new Filter(rows.Plan, BindCondition(condition, scope).Plan);
    }

    // The plan whose rows a condition asks for; null when it asks for something else.
    private PlanOperator? FindSubplan(Expression condition, Scope scope) => condition switch
    {
        PatternExpression { Pattern.Selection: PathSelection.Every } pattern => BindPattern(pattern.Pattern, scope),
        Call { Function.Text: var name, Arguments: [PatternExpression pattern] } when IsExists(name) =>
            BindPattern(pattern.Pattern, scope),
        Exists exists => BindSubquery(exists, scope),
        _ => null,
    };

    private PlanOperator BindPattern(PathPattern pattern, Scope scope)
    {
        Rows rows = Rows.Within(scope);
        new PatternBinder(this, rows, mayDefine: false).Bind([pattern], null);
        return rows.Plan;
    }

    private static bool IsExists(string function) => function.Equals("exists", StringComparison.OrdinalIgnoreCase);
}
