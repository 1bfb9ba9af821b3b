using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class Binder
{
    // Groups rows by the columns without aggregate and computes the aggregates of the others. What is given back is the
    // scope in which the columns are then computed: aggregates and keys stand in columns.
    private Scope BindAggregation(Rows rows, List<Column> columns, int shown)
    {
        Scope before = rows.Scope;
        List<NamedExpression> keys = [];
        List<AggregateItem> items = [];
        Dictionary<Expression, Symbol> computed = [];
        Dictionary<string, Symbol> variables = new(StringComparer.Ordinal);
        foreach (Column column in columns.Where(c => !HasAggregate(c.Expression)))
        {
            Bound key = BindExpression(column.Expression, before);
            Symbol symbol = new(keys.Count, key.Type);
            keys.Add(new NamedExpression(column.Name, key.Plan));
            computed.TryAdd(column.Expression, symbol);
            if (column.Expression is Variable variable)
            {
                variables.TryAdd(variable.Name, symbol);
            }
        }

        foreach (Expression aggregate in columns.SelectMany(c => AggregatesIn(c.Expression)))
        {
            if (!computed.ContainsKey(aggregate))
            {
                (AggregateItem item, StaticType type) = BindAggregate(aggregate, before);
                computed.Add(aggregate, new Symbol(keys.Count + items.Count, type));
                items.Add(item);
            }
        }

        rows.Plan = new Aggregate(rows.Plan, [.. keys], [.. items]);
        if (keys.Count > 0 && columns.Take(shown).All(c => HasAggregate(c.Expression)))
        {
            rows.Plan = OneRowAtLeast(rows, keys, items);
        }

        rows.Symbols = Rows.NoSymbols.SetItems(variables);
        return rows.Scope with
        {
            Computed = computed,
            Missing = name => before.Symbols.ContainsKey(name)
                ? CypherProblemKind.AmbiguousAggregationExpression
                : CypherProblemKind.UndefinedVariable,
        };
    }

    // What is aggregated as a whole gives one row where there was none, too, but grouped by the variables around a subquery, which
    // are to be kept, it would give none.
    private static Project OneRowAtLeast(Rows rows, List<NamedExpression> keys, List<AggregateItem> items)
    {
        Scope outer = rows.Outer!;
        PlanOperator grouped = rows.Plan;
        NamedExpression[] values = [.. items.Select((item, i) => new NamedExpression(item.Name, new ColumnExpression(keys.Count + i, item.Name)))];
        Project inner = new(
            grouped,
            [
                .. outer.Columns.Select((name, column) =>
                {
                    int key = keys.FindIndex(k => outer.Symbols[k.Name].Column == column);
                    return new NamedExpression(name, key < 0 ? new ConstantExpression(Value.Null) : new ColumnExpression(key, name));
                }),
                .. values,
            ]);
        OptionalApply both = new(new Argument(outer.Columns), inner);
        return new Project(
            both,
            [
                .. keys.Select(k => new NamedExpression(k.Name, new ColumnExpression(outer.Symbols[k.Name].Column, k.Name))),
                .. items.Select((item, i) => new NamedExpression(
                    item.Name, OfNothing(item.Function, new ColumnExpression(outer.Columns.Length + i, item.Name)))),
            ]);
    }

    // What an aggregate gives without rows, where OPTIONAL leaves null.
    private static PlanExpression OfNothing(AggregateFunction function, ColumnExpression value)
    {
        Value? none = function.Name switch
        {
            "count" or "sum" => Value.From(0L),
            "collect" => Value.From(Array.Empty<Value>()),
            "stDev" or "stDevP" => Value.From(0.0),
            _ => null,
        };
        return none is { } instead
            ? new FunctionExpression(Functions.Find("coalesce")!, [value, new ConstantExpression(instead)])
            : value;
    }

    private (AggregateItem Item, StaticType Type) BindAggregate(Expression aggregate, Scope scope)
    {
        AggregateFunction count = Aggregates.Find("count")!;
        if (aggregate is not Call call)
        {
            return (new AggregateItem("count(*)", count, [], false), StaticType.Integer);
        }

        AggregateFunction function = Aggregates.Find(call.Function.Text)!;
        CheckCall(call, function.Name, Math.Max(1, function.MinArguments), function.MaxArguments);
        Bound[] arguments = [.. call.Arguments.Select(a => BindExpression(a, scope with { InAggregate = true }))];
        string name = _text[call.Span.Start..call.Span.End];
        return (
            new AggregateItem(name, function, [.. arguments.Select(a => a.Plan)], call.IsDistinct),
            FunctionTypes.ResultOf(function.Name, arguments));
    }

    // Beside an aggregate stand only constants, keys that are variables or properties of variables, and what is made of those.
    private static Scope BesideAggregates(Scope scope) => scope with
    {
        Computed = scope.Computed.Where(c => IsSimple(c.Key) || IsAggregate(c.Key)).ToDictionary(c => c.Key, c => c.Value),
    };

    private static bool IsSimple(Expression expression) => expression is Variable or PropertyAccess { Target: Variable };

    private static bool HasAggregate(Expression expression) => AggregatesIn(expression).Any();

    // The aggregates of an expression, without those within another and those of subqueries.
    private static IEnumerable<Expression> AggregatesIn(Expression expression)
    {
        Stack<SyntaxNode> open = new([expression]);
        while (open.TryPop(out SyntaxNode? next))
        {
            if (next is Expression found && IsAggregate(found))
            {
                yield return found;
            }
            else if (next is not (Subquery or PatternComprehension or PatternExpression))
            {
                foreach (SyntaxNode part in next is Syntax.ListComprehension list ? [list.List]
                    : next is Quantifier quantifier ? [quantifier.List]
                    : next is Reduce reduce ? [reduce.List, reduce.Start]
                    : SyntaxParts.Of(next).Reverse())
                {
                    open.Push(part);
                }
            }
        }
    }
}
