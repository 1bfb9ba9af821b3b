using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Cypher.Binding;

internal sealed partial class Binder
{
    private static readonly Bound Nothing = new(new ConstantExpression(Value.Null), StaticType.Null);

    /// <summary>Binds an expression that has a value.</summary>
    internal Bound BindExpression(Expression expression, Scope scope)
    {
        if (expression is not Variable && scope.Computed.TryGetValue(expression, out Symbol? computed))
        {
            return new Bound(new ColumnExpression(computed.Column, scope.Columns[computed.Column]), computed.Type);
        }

        return expression switch
        {
            NullLiteral => Nothing,
            BooleanLiteral literal => Constant(Value.From(literal.Value), StaticType.Boolean),
            IntegerLiteral literal => Constant(Value.From(literal.Value), StaticType.Integer),
            FloatLiteral literal => Constant(Value.From(literal.Value), StaticType.Float),
            StringLiteral literal => Constant(Value.From(literal.Value), StaticType.String),
            Parameter parameter => new Bound(new ParameterExpression(parameter.Name), StaticType.Any),
            Variable variable => BindVariable(variable, scope),
            ListLiteral list => BindList(list, scope),
            MapLiteral map => BindMap(map, scope),
            PropertyAccess access => BindProperty(access, scope),
            IndexAccess access => BindIndex(access, scope),
            Slice slice => BindSlice(slice, scope),
            LabelTest test => BindLabels(test, scope),
            Unary unary => BindUnary(unary, scope),
            Binary binary => BindBinary(binary, scope),
            Comparison comparison => BindComparison(comparison, scope),
            NullTest test => new Bound(
                new UnaryExpression(
                    test.IsNegated ? UnaryOperation.IsNotNull : UnaryOperation.IsNull,
                    BindExpression(test.Operand, scope).Plan),
                StaticType.Boolean),
            Case choice => BindCase(choice, scope),
            CountAll or Call => BindCall(expression, scope),
            _ => BindCompound(expression, scope),
        };
    }

    /// <summary>Binds an expression that must be true or false; a pattern may stand there too.</summary>
    internal Bound BindCondition(Expression expression, Scope scope)
    {
        if (FindSubplan(expression, scope) is { } plan)
        {
            return new Bound(new ExistsExpression(plan), StaticType.Boolean);
        }

        Bound bound = BindExpression(expression, scope);
        Require(expression, bound, "true or false", StaticKind.Boolean);
        return bound;
    }

    private static Bound Constant(Value value, StaticType type) => new(new ConstantExpression(value), type);

    private Bound BindVariable(Variable variable, Scope scope)
    {
        if (scope.Symbols.TryGetValue(variable.Name, out Symbol? symbol))
        {
            return new Bound(new ColumnExpression(symbol.Column, variable.Name), symbol.Type);
        }

        FailUndefined(variable, variable.Name, scope);
        return Nothing;
    }

    private Bound BindList(ListLiteral list, Scope scope)
    {
        Bound[] items = [.. list.Items.Select(i => BindExpression(i, scope))];
        StaticType item = items.Select(i => i.Type).DefaultIfEmpty(StaticType.Null).Aggregate(StaticType.Either);
        return new Bound(new ListExpression([.. items.Select(i => i.Plan)]), StaticType.ListOf(item));
    }

    private Bound BindMap(MapLiteral map, Scope scope) => new(
        new MapExpression([.. map.Entries.Select(e => new NamedExpression(e.Key.Text, BindExpression(e.Value, scope).Plan))]),
        StaticType.Map);

    private Bound BindProperty(PropertyAccess access, Scope scope)
    {
        Bound target = BindExpression(access.Target, scope);
        Require(
            access.Target,
            target,
            "something with properties",
            target.Type.Kind == StaticKind.Path ? QueryErrorKind.SyntaxError : QueryErrorKind.TypeError,
            StaticKind.Node,
            StaticKind.Relationship,
            StaticKind.Map);
        UseProperty(target, access.Key);
        return new Bound(new PropertyExpression(target.Plan, access.Key.Text), StaticType.Any);
    }

    private Bound BindIndex(IndexAccess access, Scope scope)
    {
        Bound target = BindExpression(access.Target, scope);
        Bound index = BindExpression(access.Index, scope);
        Require(
            access.Target,
            target,
            "a list, a map, a node or a relationship",
            QueryErrorKind.TypeError,
            StaticKind.List,
            StaticKind.Map,
            StaticKind.Node,
            StaticKind.Relationship);
        if (access.Index is StringLiteral key)
        {
            UseProperty(target, new Name(key.Span, key.Value));
        }

        return new Bound(new IndexExpression(target.Plan, index.Plan), target.Type.Item ?? StaticType.Any);
    }

    private Bound BindSlice(Slice slice, Scope scope)
    {
        Bound target = BindExpression(slice.Target, scope);
        Require(slice.Target, target, "a list", StaticKind.List);
        return new Bound(
            new SliceExpression(
                target.Plan,
                slice.From is null ? null : BindExpression(slice.From, scope).Plan,
                slice.To is null ? null : BindExpression(slice.To, scope).Plan),
            target.Type);
    }

    private Bound BindLabels(LabelTest test, Scope scope)
    {
        Bound target = BindExpression(test.Target, scope);
        Require(test.Target, target, "a node or a relationship", StaticKind.Node, StaticKind.Relationship);
        _uses?.AddRange(test.Labels.Select(l => new NameUse(
            l, IsLabel: target.Type.Kind != StaticKind.Relationship, IsType: target.Type.Kind != StaticKind.Node)));
        return new Bound(new HasLabelsExpression(target.Plan, [.. test.Labels.Select(l => l.Text)]), StaticType.Boolean);
    }

    private Bound BindUnary(Unary unary, Scope scope)
    {
        if (unary.Operator == Syntax.UnaryOperator.Not)
        {
            Bound condition = BindCondition(unary.Operand, scope);
            return new Bound(new UnaryExpression(UnaryOperation.Not, condition.Plan), StaticType.Boolean);
        }

        Bound operand = BindExpression(unary.Operand, scope);
        Require(unary.Operand, operand, "a number", StaticKind.Integer, StaticKind.Float);
        UnaryOperation operation = unary.Operator == Syntax.UnaryOperator.Minus ? UnaryOperation.Negate : UnaryOperation.Plus;
        return new Bound(new UnaryExpression(operation, operand.Plan), operand.Type);
    }

    private Bound BindBinary(Binary binary, Scope scope)
    {
        bool logical = binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor;
        Bound left = logical ? BindCondition(binary.Left, scope) : BindExpression(binary.Left, scope);
        Bound right = logical ? BindCondition(binary.Right, scope) : BindExpression(binary.Right, scope);
        (BinaryOperation operation, StaticType type) = binary.Operator switch
        {
            BinaryOperator.Or => (BinaryOperation.Or, StaticType.Boolean),
            BinaryOperator.Xor => (BinaryOperation.Xor, StaticType.Boolean),
            BinaryOperator.And => (BinaryOperation.And, StaticType.Boolean),
            BinaryOperator.StartsWith => (BinaryOperation.StartsWith, StaticType.Boolean),
            BinaryOperator.EndsWith => (BinaryOperation.EndsWith, StaticType.Boolean),
            BinaryOperator.Contains => (BinaryOperation.Contains, StaticType.Boolean),
            BinaryOperator.Matches => (BinaryOperation.Matches, StaticType.Boolean),
            BinaryOperator.In => (BinaryOperation.In, StaticType.Boolean),
            BinaryOperator.Add => (BinaryOperation.Add, StaticType.Any),
            BinaryOperator.Subtract => (BinaryOperation.Subtract, StaticType.Any),
            BinaryOperator.Multiply => (BinaryOperation.Multiply, StaticType.Any),
            BinaryOperator.Divide => (BinaryOperation.Divide, StaticType.Any),
            BinaryOperator.Modulo => (BinaryOperation.Modulo, StaticType.Any),
            _ => (BinaryOperation.Power, StaticType.Any),
        };
        if (binary.Operator is BinaryOperator.In)
        {
            Require(binary.Right, right, "a list", StaticKind.List);
        }
        else if (binary.Operator is BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide
            or BinaryOperator.Modulo or BinaryOperator.Power)
        {
            Require(binary.Left, left, "a number", StaticKind.Integer, StaticKind.Float);
            Require(binary.Right, right, "a number", StaticKind.Integer, StaticKind.Float);
        }

        return new Bound(new BinaryExpression(operation, left.Plan, right.Plan), type);
    }

    // "a < b <= c" is "a < b AND b <= c".
    private Bound BindComparison(Comparison comparison, Scope scope)
    {
        PlanExpression? all = null;
        PlanExpression left = BindExpression(comparison.First, scope).Plan;
        foreach (ComparisonStep step in comparison.Steps)
        {
            PlanExpression right = BindExpression(step.Right, scope).Plan;
            BinaryOperation operation = step.Operator switch
            {
                ComparisonOperator.Equal => BinaryOperation.Equal,
                ComparisonOperator.NotEqual => BinaryOperation.NotEqual,
                ComparisonOperator.Less => BinaryOperation.Less,
                ComparisonOperator.LessOrEqual => BinaryOperation.LessOrEqual,
                ComparisonOperator.Greater => BinaryOperation.Greater,
                _ => BinaryOperation.GreaterOrEqual,
            };
            BinaryExpression one = new(operation, left, right);
            all = all is null ? one : new BinaryExpression(BinaryOperation.And, all, one);
            left = right;
        }

        return new Bound(all!, StaticType.Boolean);
    }

    private Bound BindCase(Case choice, Scope scope)
    {
        PlanExpression? subject = choice.Subject is null ? null : BindExpression(choice.Subject, scope).Plan;
        List<CaseAlternative> alternatives = [];
        StaticType type = StaticType.Null;
        foreach (CaseBranch branch in choice.Branches)
        {
            Bound when = subject is null ? BindCondition(branch.When, scope) : BindExpression(branch.When, scope);
            Bound then = BindExpression(branch.Then, scope);
            type = StaticType.Either(type, then.Type);
            alternatives.Add(new CaseAlternative(when.Plan, then.Plan));
        }

        Bound? otherwise = choice.Otherwise is null ? null : BindExpression(choice.Otherwise, scope);
        return new Bound(
            new CaseExpression(subject, [.. alternatives], otherwise?.Plan),
            StaticType.Either(type, otherwise?.Type ?? StaticType.Null));
    }

    // What has a value of a kind that cannot be used where it stands.
    private void Require(Expression place, Bound bound, string wanted, params ReadOnlySpan<StaticKind> kinds) =>
        Require(place, bound, wanted, QueryErrorKind.SyntaxError, kinds);

    private void Require(
        Expression place, Bound bound, string wanted, QueryErrorKind error, params ReadOnlySpan<StaticKind> kinds)
    {
        if (!bound.Type.MayBe(kinds))
        {
            Fail(
                CypherProblemKind.InvalidArgumentType,
                place,
                $"Expected {wanted}, found {Describe(bound.Type)}.",
                $"Write an expression here that gives {wanted}.",
                error);
        }
    }

    /// <summary>A type in words, with article.</summary>
    internal static string Describe(StaticType type) => type.Kind switch
    {
        StaticKind.Null => "null",
        StaticKind.Boolean => "true or false",
        StaticKind.Integer => "an integer",
        StaticKind.Float => "a floating point number",
        StaticKind.String => "a text",
        StaticKind.List => "a list",
        StaticKind.Map => "a map",
        StaticKind.Node => "a node",
        StaticKind.Relationship => "a relationship",
        StaticKind.Path => "a path",
        _ => "a value",
    };

    /// <summary>Says that a variable is not in scope.</summary>
    internal void FailUndefined(SyntaxNode place, string name, Scope scope)
    {
        CypherProblemKind kind = scope.Missing?.Invoke(name) ?? CypherProblemKind.UndefinedVariable;
        string shown = Fault.Quote(name);
        (string what, string advice) = kind switch
        {
            CypherProblemKind.NonConstantExpression =>
                ($"{shown} differs from row to row, but one number for all rows is asked for.", "Use a number or a parameter."),
            CypherProblemKind.AmbiguousAggregationExpression =>
                ($"{shown} stands beside an aggregate but is not what rows are grouped by.",
                 "Return it as a column of its own, or compute it with WITH before."),
            _ => ($"{shown} is not defined.", scope.MissingAdvice ?? Diagnostics.NearestName.Advice(
                name, [.. scope.Symbols.Keys.Order(StringComparer.Ordinal)], "Introduce it in a clause before.")),
        };
        Fail(kind, place, what, advice);
    }
}
