using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Makes expressions ready to run: names become numbers of the source, trees become delegates.</summary>
internal sealed partial class ExpressionCompiler(Execution execution, PlanCompiler plans)
{
    private readonly QuerySource _source = execution.Source;

    public Evaluator Compile(PlanExpression expression) => expression switch
    {
        ConstantExpression e => Constant(e.Value),
        ParameterExpression e => Parameter(e.Name),
        ColumnExpression e => row => row[e.Column],
        PropertyExpression e => Property(e),
        IndexExpression e => Index(Compile(e.Target), Compile(e.Index)),
        SliceExpression e => Slice(Compile(e.Target), e.From, e.To),
        ListExpression e => List(Compile(e.Items)),
        MapExpression e => Map([.. e.Entries.Select(i => i.Name)], Compile(e.Entries.Select(i => i.Expression))),
        UnaryExpression e => Unary(e.Operation, Compile(e.Operand)),
        BinaryExpression e => Binary(e.Operation, Compile(e.Left), Compile(e.Right)),
        HasLabelsExpression e => HasLabels(e),
        CaseExpression e => Case(e),
        FunctionExpression e => Call(e.Function, Compile(e.Arguments)),
        PathExpression e => Path(Compile(e.Parts)),
        ListComprehension e => Comprehension(e),
        QuantifierExpression e => Quantifier(e),
        ReduceExpression e => Reduce(e),
        ExistsExpression e => Exists(plans.Subplan(e.Plan)),
        CountExpression e => Count(plans.Subplan(e.Plan)),
        CollectExpression e => Collect(plans.Subplan(e.Plan), Compile(e.Projection)),
        _ => throw new ArgumentException($"{expression.GetType().Name} is no expression of a plan.", nameof(expression)),
    };

    public Evaluator[] Compile(IEnumerable<PlanExpression> expressions) => [.. expressions.Select(Compile)];

    /// <summary>Makes a condition ready: true, or else false or null.</summary>
    public Func<Value[], bool> CompilePredicate(PlanExpression expression)
    {
        Evaluator evaluate = Compile(expression);
        return row => Truth("WHERE", evaluate(row)) == true;
    }

    private static bool? Truth(string where, in Value value) =>
        value.IsTrue ? true
        : value.IsFalse ? false
        : value.IsNull ? null
        : throw QueryErrors.WrongType(where, "a boolean", value);

    private static Evaluator Constant(Value value) => _ => value;

    private static Evaluator Unary(UnaryOperation operation, Evaluator operand) => operation switch
    {
        UnaryOperation.Not => row => Value.From(!Truth("NOT", operand(row))),
        UnaryOperation.Negate => row => Operations.Negate(operand(row)),
        UnaryOperation.Plus => row => Operations.Plus(operand(row)),
        UnaryOperation.IsNull => row => Value.From(operand(row).IsNull),
        _ => row => Value.From(!operand(row).IsNull),
    };

    private Evaluator Parameter(string name)
    {
        int place = execution.PlaceOf(name);
        return _ => execution.ParameterAt(place);
    }

    private Evaluator Property(PropertyExpression expression)
    {
        string name = expression.Key;
        int key = _source.FindKey(name);
        if (expression.Target is ColumnExpression { Column: var column })
        {
            return row =>
            {
                ref readonly Value target = ref row[column];
                return target.IsNode ? key < 0 ? Value.Null : _source.NodeProperty(target.Node, key)
                    : target.IsRelationship ? key < 0 ? Value.Null : _source.EdgeProperty(target.Relationship, key)
                    : Operations.Property(target, name, _source);
            };
        }

        Evaluator evaluate = Compile(expression.Target);
        return row => Operations.Property(evaluate(row), name, _source);
    }

    private Evaluator Index(Evaluator target, Evaluator index) =>
        row => Operations.Index(target(row), index(row), _source);

    private Evaluator Slice(Evaluator target, PlanExpression? from, PlanExpression? to)
    {
        Evaluator start = from is null ? Constant(Value.From(0L)) : Compile(from);
        Evaluator end = to is null ? Constant(Value.From((long)int.MaxValue)) : Compile(to);
        return row => Operations.Slice(target(row), start(row), end(row));
    }

    private static Evaluator List(Evaluator[] items) => row => Value.From(Array.ConvertAll(items, item => item(row)));

    private static Evaluator Map(string[] names, Evaluator[] values) => row => Value.From(new MapValue(
        names.Zip(values, (name, value) => KeyValuePair.Create(name, value(row)))));

    private Evaluator Binary(BinaryOperation operation, Evaluator left, Evaluator right) => operation switch
    {
        BinaryOperation.Or => Or(left, right),
        BinaryOperation.And => And(left, right),
        BinaryOperation.Xor => Xor(left, right),
        BinaryOperation.Equal => row => Value.From(ValueEquality.AreEqual(left(row), right(row))),
        BinaryOperation.NotEqual => row => Value.From(!ValueEquality.AreEqual(left(row), right(row))),
        BinaryOperation.Less or BinaryOperation.LessOrEqual or BinaryOperation.Greater or BinaryOperation.GreaterOrEqual =>
            row => Operations.Compare(operation, left(row), right(row)),
        BinaryOperation.Add => row => Operations.Add(left(row), right(row), execution),
        BinaryOperation.Subtract => row => Operations.Subtract(left(row), right(row)),
        BinaryOperation.Multiply => row => Operations.Multiply(left(row), right(row)),
        BinaryOperation.Divide => row => Operations.Divide(left(row), right(row)),
        BinaryOperation.Modulo => row => Operations.Modulo(left(row), right(row)),
        BinaryOperation.Power => row => Operations.Power(left(row), right(row)),
        BinaryOperation.In => row => Operations.In(left(row), right(row), execution),
        BinaryOperation.Matches => Matches(left, right),
        _ => row => Operations.MatchText(operation, left(row), right(row)),
    };

    private Evaluator Call(Function function, Evaluator[] arguments)
    {
        if (arguments.Length < function.MinArguments || arguments.Length > function.MaxArguments)
        {
            throw new ArgumentException($"{function.Name} does not take {arguments.Length} arguments.", nameof(arguments));
        }

        Value[] values = new Value[arguments.Length];
        return row =>
        {
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = arguments[i](row);
            }

            return function.Evaluate(values, execution);
        };
    }
}
