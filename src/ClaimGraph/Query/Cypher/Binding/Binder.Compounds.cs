using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class Binder
{
    private static readonly SourceSpan NoSpan = new(0, 0);

    // Expressions that define variables or run a plan of their own.
    private Bound BindCompound(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case Syntax.ListComprehension list:
                return BindListComprehension(list, scope);
            case Quantifier quantifier:
                return BindQuantifier(quantifier, scope);
            case PatternComprehension comprehension:
                Rows rows = Rows.Within(scope);
                new PatternBinder(this, rows, mayDefine: true).Bind([comprehension.Pattern], comprehension.Where);
                Bound result = BindExpression(comprehension.Result, WithoutComputed(scope, rows.Scope));
                return new Bound(new CollectExpression(rows.Plan, result.Plan), StaticType.ListOf(result.Type));
            case Reduce reduce:
                return BindReduce(reduce, scope);
            case MapProjection projection:
                return BindMapProjection(projection, scope);
            case Exists exists:
                return new Bound(new ExistsExpression(BindSubquery(exists, scope)), StaticType.Boolean);
            case CountSubquery count:
                return new Bound(new CountExpression(BindSubquery(count, scope)), StaticType.Integer);
            case CollectSubquery collect:
                return BindCollect(collect, scope);
            case PatternExpression { Pattern.Selection: not PathSelection.Every } shortest:
                return BindShortestPath(shortest.Pattern, scope);
            default:
                Fail(
                    CypherProblemKind.UnexpectedSyntax,
                    expression,
                    "A pattern stands where a value is expected.",
                    "Use COUNT { (a)-->(b) }, exists((a)-->(b)), or a pattern comprehension such as [(a)-->(b) | b].");
                return Nothing;
        }
    }

    // Within a subplan the columns of the outer row keep their positions, and with them what is computed.
    private static Scope WithoutComputed(Scope outer, Scope inner) =>
        inner with { Computed = outer.Computed, Missing = outer.Missing, InAggregate = outer.InAggregate };

    private Bound BindListComprehension(Syntax.ListComprehension comprehension, Scope scope)
    {
        Bound list = BindExpression(comprehension.List, scope);
        Require(comprehension.List, list, "a list", StaticKind.List);
        Scope inner = scope.With(comprehension.Variable.Text, list.Type.Item ?? StaticType.Any);
        Bound? where = comprehension.Where is null ? null : BindCondition(comprehension.Where, inner);
        Bound? result = comprehension.Result is null ? null : BindExpression(comprehension.Result, inner);
        return new Bound(
            new Plans.ListComprehension(list.Plan, scope.Columns.Length, where?.Plan, result?.Plan),
            StaticType.ListOf(result?.Type ?? list.Type.Item ?? StaticType.Any));
    }

    private Bound BindQuantifier(Quantifier quantifier, Scope scope)
    {
        Bound list = BindExpression(quantifier.List, scope);
        Require(quantifier.List, list, "a list", StaticKind.List);
        Scope inner = scope.With(quantifier.Variable.Text, list.Type.Item ?? StaticType.Any);
        Bound where = BindCondition(quantifier.Where, inner);
        Quantification quantification = quantifier.Kind switch
        {
            QuantifierKind.All => Quantification.All,
            QuantifierKind.Any => Quantification.Any,
            QuantifierKind.None => Quantification.None,
            _ => Quantification.Single,
        };
        return new Bound(
            new QuantifierExpression(quantification, list.Plan, scope.Columns.Length, where.Plan), StaticType.Boolean);
    }

    // As a value: the path, or the list of all of them; null when there is none.
    private Bound BindShortestPath(PathPattern pattern, Scope scope)
    {
        const string Name = "#path";
        Rows rows = Rows.Within(scope);
        PathPattern named = pattern with { Variable = new Name(NoSpan, Name) };
        new PatternBinder(this, rows, mayDefine: true).Bind([named], null);
        Symbol path = rows.Symbols.GetValueOrDefault(Name, new Symbol(0, StaticType.Path));
        CollectExpression all = new(rows.Plan, new ColumnExpression(path.Column, Name));
        return pattern.Selection == PathSelection.AllShortest
            ? new Bound(all, StaticType.ListOf(StaticType.Path))
            : new Bound(new IndexExpression(all, new ConstantExpression(Value.From(0L))), StaticType.Path);
    }

    private Bound BindCall(Expression expression, Scope scope)
    {
        if (IsAggregate(expression))
        {
            Fail(
                scope.InAggregate ? CypherProblemKind.NestedAggregation : CypherProblemKind.InvalidAggregation,
                expression,
                scope.InAggregate ? "An aggregate stands within an aggregate." : "An aggregate cannot stand here.",
                "Compute the aggregate in a WITH before, and use its result here.");
            return Nothing;
        }

        Call call = (Call)expression;
        string name = call.Function.Text;
        if (IsExists(name) && call.Arguments is [PatternExpression { Pattern.Selection: PathSelection.Every } pattern])
        {
            return new Bound(new ExistsExpression(BindPattern(pattern.Pattern, scope)), StaticType.Boolean);
        }

        if (IsExists(name) && call.Arguments is [var asked])
        {
            return new Bound(new UnaryExpression(UnaryOperation.IsNotNull, BindExpression(asked, scope).Plan), StaticType.Boolean);
        }

        if ((UnsupportedFunctions.Find(name) ?? RefusedDate(call)) is { } instead)
        {
            Fail(CypherProblemKind.NotSupported, call.Function, $"The function {Fault.Quote(name)} is not supported{(IsDate(name) ? " so" : "")}.", instead);
            return Nothing;
        }

        if (Functions.Find(name) is not { } function)
        {
            Fail(
                CypherProblemKind.UnknownFunction,
                call.Function,
                $"There is no function {Fault.Quote(name)}.",
                Diagnostics.NearestName.Advice(name, [.. Functions.Names, .. Aggregates.Names], "See the list of functions."));
            return Nothing;
        }

        CheckCall(call, function.Name, function.MinArguments, function.MaxArguments);
        if (call.IsDistinct)
        {
            Fail(CypherProblemKind.UnexpectedSyntax, call, $"{function.Name} is no aggregate, so DISTINCT means nothing.", "Leave DISTINCT out.");
        }

        if (scope.InAggregate && function.Name.Equals("rand", StringComparison.Ordinal))
        {
            Fail(
                CypherProblemKind.NonConstantExpression,
                call,
                "A random number cannot be aggregated.",
                "Compute it in a WITH before.");
        }

        Bound[] arguments = [.. call.Arguments.Select(a => BindExpression(a, scope))];
        CheckArgument(function.Name, call, arguments);
        return new Bound(
            new FunctionExpression(function, [.. arguments.Select(a => a.Plan)]), FunctionTypes.ResultOf(function.Name, arguments));
    }

    private static bool IsDate(string function) => function.Equals("date", StringComparison.OrdinalIgnoreCase);

    // A date is made of a text: of nothing it would be today, which differs from day to day.
    private static string? RefusedDate(Call call) =>
        !IsDate(call.Function.Text) ? null
        : call.Arguments.IsEmpty ? "A query answers the same each time. Pass the day as a parameter, as in date($today)."
        : call.Arguments[0] is MapLiteral ? "Write the date as text, as in date('2024-05-21')."
        : null;

    private void CheckCall(Call call, string name, int least, int most)
    {
        if (call.Arguments.Count < least || call.Arguments.Count > most)
        {
            string wanted = least == most ? $"{least}" : most == int.MaxValue ? $"at least {least}" : $"{least} to {most}";
            Fail(
                CypherProblemKind.InvalidNumberOfArguments,
                call,
                $"{name} takes {wanted} argument{(least == 1 && most == 1 ? "" : "s")}, found {call.Arguments.Count}.",
                "Correct the arguments.");
        }
    }

    private void CheckArgument(string function, Call call, Bound[] arguments)
    {
        if (arguments.Length > 0 && FunctionTypes.ArgumentOf(function) is var (kinds, wanted) && kinds.Length > 0)
        {
            Require(call.Arguments[0], arguments[0], wanted, kinds.AsSpan());
        }
    }

    private static bool IsAggregate(Expression expression) =>
        expression is CountAll || (expression is Call call && Aggregates.Find(call.Function.Text) is not null);
}
