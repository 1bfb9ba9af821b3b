using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;
using UnaryOperator = ClaimGraph.Query.Cypher.Syntax.UnaryOperator;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class Binder
{
    // Binds what WITH and RETURN have in common. ORDER BY, and WHERE after WITH, see the columns and, where each row comes
    // of one row before, the variables before too.
    private void BindProjection(Rows rows, Projection projection, Expression? where, bool isWith)
    {
        List<Column> columns = ColumnsOf(rows, projection);
        int shown = columns.Count;
        rows.Kept = [.. rows.Kept.Where(name => columns.TrueForAll(c => c.Name != name || c.Expression is Variable v && v.Name == name))];
        columns.AddRange(rows.Kept.Where(name => columns.TrueForAll(c => c.Name != name))
            .Select(name => new Column(name, new Variable(NoSpan, name), null)));
        bool aggregates = columns.Any(c => HasAggregate(c.Expression));
        if (!aggregates && projection.OrderBy.FirstOrDefault(o => HasAggregate(o.Expression)) is { } misplaced)
        {
            Fail(
                CypherProblemKind.InvalidAggregation,
                misplaced,
                "ORDER BY aggregates what is not aggregated.",
                "Return the aggregate as a column, and order by that.");
        }

        Scope before = aggregates ? BindAggregation(rows, columns, shown) : rows.Scope;
        Scope beside = aggregates ? BesideAggregates(before) : before;
        Bound[] bound =
            [.. columns.Select(c => BindExpression(c.Expression, HasAggregate(c.Expression) ? beside : before))];
        bool keepsBefore = !projection.IsDistinct && (where is not null || !projection.OrderBy.IsEmpty);
        ImmutableArray<NamedExpression> items = [.. columns.Select((c, i) => new NamedExpression(c.Name, bound[i].Plan))];
        int first = keepsBefore ? rows.Width : 0;
        rows.Plan = keepsBefore ? new Extend(rows.Plan, items) : new Project(rows.Plan, items);
        if (projection.IsDistinct)
        {
            rows.Plan = new Distinct(rows.Plan);
        }

        ImmutableDictionary<string, Symbol> symbols = Rows.NoSymbols.SetItems(columns.Select((c, i) =>
            KeyValuePair.Create(c.Name, new Symbol(first + i, bound[i].Type))));
        Scope after = AfterProjection(rows, keepsBefore ? before : null, columns, symbols);
        AddOrder(rows, projection, after, aggregates ? columns : []);
        if (where is not null)
        {
            rows.Symbols = after.Symbols;
            ApplyCondition(rows, where, after);
        }

        if (keepsBefore)
        {
            rows.Plan = new Project(
                rows.Plan, [.. columns.Select((c, i) => new NamedExpression(c.Name, new ColumnExpression(first + i, c.Name)))]);
            symbols = symbols.ToImmutableDictionary(
                s => s.Key, s => s.Value with { Column = s.Value.Column - first }, StringComparer.Ordinal);
        }

        rows.Symbols = symbols;
        CheckNames(columns, isWith);
    }

    private List<Column> ColumnsOf(Rows rows, Projection projection)
    {
        List<Column> columns = [];
        if (projection.IncludesAll)
        {
            columns.AddRange(rows.Symbols.OrderBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => new Column(s.Key, new Variable(projection.Span, s.Key), null)));
            if (columns.Count == 0 && projection.Items.IsEmpty)
            {
                Fail(
                    CypherProblemKind.NoVariablesInScope,
                    projection,
                    "No variable is defined that * could stand for.",
                    "Name what to return, or give the parts of the pattern names.");
            }
        }

        foreach (ProjectionItem item in projection.Items)
        {
            SourceSpan span = item.Expression.Span;
            string name = item.Alias?.Text ?? (item.Expression is Variable variable ? variable.Name : _text[span.Start..span.End]);
            columns.Add(new Column(name, item.Expression, item));
        }

        return columns;
    }

    private void CheckNames(List<Column> columns, bool isWith)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (Column column in columns)
        {
            if (isWith && column.Item is { Alias: null, Expression: not Variable })
            {
                Fail(
                    CypherProblemKind.NoExpressionAlias,
                    column.Expression,
                    "An expression in WITH has no name.",
                    "Name it with AS.");
            }

            if (!names.Add(column.Name))
            {
                Fail(
                    CypherProblemKind.ColumnNameConflict,
                    column.Item ?? column.Expression as SyntaxNode,
                    $"There are two columns {Fault.Quote(column.Name)}.",
                    "Give one of them another name with AS.");
            }
        }
    }

    // What ORDER BY and WHERE see: the columns by name and by their expression, in front of what was there before.
    private static Scope AfterProjection(
        Rows rows, Scope? before, List<Column> columns, ImmutableDictionary<string, Symbol> symbols)
    {
        Dictionary<Expression, Symbol> computed = [];
        foreach ((Expression expression, Symbol symbol) in before?.Computed ?? ImmutableDictionary<Expression, Symbol>.Empty)
        {
            computed[expression] = symbol;
        }

        foreach (Column column in columns)
        {
            computed[column.Expression] = symbols[column.Name];
        }

        return new Scope(rows.Plan.Columns, (before?.Symbols ?? Rows.NoSymbols).SetItems(symbols)) { Computed = computed };
    }

    private void AddOrder(Rows rows, Projection projection, Scope scope, List<Column> grouped)
    {
        List<SortKey> keys = [];
        foreach (SortItem item in projection.OrderBy)
        {
            // Beside an aggregate only what rows are grouped by has a meaning.
            Scope seen = grouped.Count > 0 && HasAggregate(item.Expression) ? BesideAggregates(scope, grouped) : scope;
            keys.Add(new SortKey(BindSortKey(item.Expression, seen, scope).Plan, item.IsDescending));
        }

        PlanExpression? skip = projection.Skip is null ? null : BindCount(projection.Skip);
        PlanExpression? limit = projection.Limit is null ? null : BindCount(projection.Limit);
        if (keys.Count > 0)
        {
            rows.Plan = skip is null && limit is not null
                ? new Top(rows.Plan, [.. keys], limit)
                : new Sort(rows.Plan, [.. keys]);
        }

        if (skip is not null)
        {
            rows.Plan = new Skip(rows.Plan, skip);
        }

        if (limit is not null && (skip is not null || keys.Count == 0))
        {
            rows.Plan = new Limit(rows.Plan, limit);
        }
    }

    // An aggregate that is no column cannot be computed any more; what it speaks of is checked first.
    private Bound BindSortKey(Expression expression, Scope seen, Scope scope)
    {
        Scope alone = scope with
        {
            Computed = ImmutableDictionary<Expression, Symbol>.Empty,
            MissingAdvice = "After grouping only columns can be ordered by: return the aggregate as a column.",
        };
        foreach (Expression aggregate in AggregatesIn(expression).Where(a => !scope.Computed.ContainsKey(a)))
        {
            foreach (SyntaxNode argument in SyntaxParts.Of(aggregate))
            {
                BindExpression((Expression)argument, alone);
            }
        }

        return BindExpression(expression, seen);
    }

    private static Scope BesideAggregates(Scope scope, List<Column> grouped)
    {
        HashSet<string> used = [.. grouped.Where(c => !HasAggregate(c.Expression)).SelectMany(c => Mentions.In(c.Expression))];
        return BesideAggregates(scope) with
        {
            Missing = name => used.Contains(name)
                ? CypherProblemKind.AmbiguousAggregationExpression
                : CypherProblemKind.UndefinedVariable,
        };
    }

    // How many rows: the same for all rows, so no variable has a meaning there.
    private PlanExpression BindCount(Expression expression)
    {
        Scope scope = new([], Rows.NoSymbols) { Missing = _ => CypherProblemKind.NonConstantExpression };
        if (expression is Unary { Operator: UnaryOperator.Minus, Operand: IntegerLiteral { Value: not 0 } }
            or IntegerLiteral { Value: < 0 })
        {
            Fail(
                CypherProblemKind.NegativeIntegerArgument,
                expression,
                "A number of rows cannot be negative.",
                "Write a number from 0.");
        }

        Bound count = BindExpression(expression, scope);
        Require(expression, count, "an integer", StaticKind.Integer);
        return count.Plan;
    }

    /// <summary>A column of a projection.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Expression">What it holds.</param>
    /// <param name="Item">The item it was written as; null when <c>*</c> stands for it.</param>
    private sealed record Column(string Name, Expression Expression, ProjectionItem? Item);
}
