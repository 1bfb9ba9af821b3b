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

    // From the innermost left operand outwards, so that long sums and conditions take no stack.
    private Bound BindBinary(Binary binary, Scope scope)
    {
        Stack<Binary> open = new([binary]);
        while (open.Peek().Left is Binary inner && !scope.Computed.ContainsKey(inner))
        {
            open.Push(inner);
        }

        Binary next = open.Pop();
        Bound bound = BindBinary(next, BindOperand(next.Left, next, scope), scope);
        while (open.TryPop(out Binary? outer))
        {
            if (IsLogical(outer))
            {
                Require(outer.Left, bound, "true or false", StaticKind.Boolean);
            }

            bound = BindBinary(outer, bound, scope);
        }

        return bound;
    }

    private static bool IsLogical(Binary binary) => binary.Operator is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor;

    private Bound BindOperand(Expression operand, Binary binary, Scope scope) =>
        IsLogical(binary) ? BindCondition(operand, scope) : BindExpression(operand, scope);

    private Bound BindBinary(Binary binary, Bound left, Scope scope)
    {
        Bound right = BindOperand(binary.Right, binary, scope);
        (BinaryOperation operation, bool isTruth) = OperationOf(binary.Operator);
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

        return new Bound(new BinaryExpression(operation, left.Plan, right.Plan), isTruth ? StaticType.Boolean : StaticType.Any);
    }

    private static (BinaryOperation Operation, bool IsTruth) OperationOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => (BinaryOperation.Or, true),
        BinaryOperator.Xor => (BinaryOperation.Xor, true),
        BinaryOperator.And => (BinaryOperation.And, true),
        BinaryOperator.StartsWith => (BinaryOperation.StartsWith, true),
        BinaryOperator.EndsWith => (BinaryOperation.EndsWith, true),
        BinaryOperator.Contains => (BinaryOperation.Contains, true),
        BinaryOperator.Matches => (BinaryOperation.Matches, true),
        BinaryOperator.In => (BinaryOperation.In, true),
        BinaryOperator.Add => (BinaryOperation.Add, false),
        BinaryOperator.Subtract => (BinaryOperation.Subtract, false),
        BinaryOperator.Multiply => (BinaryOperation.Multiply, false),
        BinaryOperator.Divide => (BinaryOperation.Divide, false),
        BinaryOperator.Modulo => (BinaryOperation.Modulo, false),
        _ => (BinaryOperation.Power, false),
    };

    // "a < b <= c" is "a < b AND b <= c".
    private Bound BindComparison(Comparison comparison, Scope scope) => new(
        BindSteps(comparison.Steps, 0, BindExpression(comparison.First, scope).Plan, scope), StaticType.Boolean);

    private PlanExpression BindSteps(SyntaxList<ComparisonStep> steps, int from, PlanExpression left, Scope scope)
    {
        PlanExpression? all = null;
        for (int i = from; i < steps.Count; i++)
        {
            PlanExpression right = BindExpression(steps[i].Right, scope).Plan;
            if (i + 1 < steps.Count && HasChain(steps[i].Right))
            {
                // Written twice at each level, chains within chains would double each time: the value is kept instead.
                Scope kept = scope.With("", StaticType.Any).With("", StaticType.Any);
                ColumnExpression middle = new(scope.Columns.Length, "");
                PlanExpression rest = Both(Compare(steps[i].Operator, left, middle), BindSteps(steps, i + 1, middle, kept));
                PlanExpression once = new ListExpression([new ConstantExpression(Value.Null)]);
                return Both(all, new ReduceExpression(middle.Column, right, middle.Column + 1, once, rest));
            }

            all = Both(all, Compare(steps[i].Operator, left, right));
            left = right;
        }

        return all!;
    }

    private static PlanExpression Both(PlanExpression? first, PlanExpression second) =>
        first is null ? second : new BinaryExpression(BinaryOperation.And, first, second);

    private static bool HasChain(Expression expression)
    {
        Stack<SyntaxNode> open = new([expression]);
        while (open.TryPop(out SyntaxNode? next))
        {
            if (next is Comparison { Steps.Count: > 1 })
            {
                return true;
            }

            foreach (SyntaxNode part in SyntaxParts.Of(next))
            {
                open.Push(part);
            }
        }

        return false;
    }

    private static BinaryExpression Compare(ComparisonOperator operation, PlanExpression left, PlanExpression right) => new(
        operation switch
        {
            ComparisonOperator.Equal => BinaryOperation.Equal,
            ComparisonOperator.NotEqual => BinaryOperation.NotEqual,
            ComparisonOperator.Less => BinaryOperation.Less,
            ComparisonOperator.LessOrEqual => BinaryOperation.LessOrEqual,
            ComparisonOperator.Greater => BinaryOperation.Greater,
            _ => BinaryOperation.GreaterOrEqual,
        },
        left,
        right);

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
