using System.Text.RegularExpressions;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>Makes expressions ready to run: names become numbers of the source, trees become delegates.</summary>
internal sealed class ExpressionCompiler(Execution execution, PlanCompiler plans)
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

    private static Evaluator Or(Evaluator left, Evaluator right) => row =>
    {
        bool? first = Truth("OR", left(row));
        return first == true ? Value.True : Value.From(first | Truth("OR", right(row)));
    };

    private static Evaluator And(Evaluator left, Evaluator right) => row =>
    {
        bool? first = Truth("AND", left(row));
        return first == false ? Value.False : Value.From(first & Truth("AND", right(row)));
    };

    private static Evaluator Xor(Evaluator left, Evaluator right) => row =>
    {
        bool? first = Truth("XOR", left(row));
        bool? second = Truth("XOR", right(row));
        return Value.From(first is null || second is null ? null : first != second);
    };

    /// <summary>A regular expression is read again only when the pattern changes.</summary>
    private static Evaluator Matches(Evaluator left, Evaluator right)
    {
        string? pattern = null;
        Regex? regex = null;
        return row =>
        {
            if (left(row).String is not { } text || right(row).String is not { } wanted)
            {
                return Value.Null;
            }

            if (regex is null || !string.Equals(pattern, wanted, StringComparison.Ordinal))
            {
                regex = ReadPattern(wanted);
                pattern = wanted;
            }

            return Value.From(regex.IsMatch(text));
        };
    }

    /// <summary>Reads a pattern for a matcher that takes time linear in the text, whatever the pattern.</summary>
    private static Regex ReadPattern(string pattern)
    {
        const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        try
        {
            _ = new Regex(pattern, Options);
            return new Regex($"\\A(?:{pattern})\\z", Options);
        }
        catch (NotSupportedException)
        {
            throw QueryErrors.NotSupported("A regular expression that looks around or refers back");
        }
        catch (ArgumentException e)
        {
            throw QueryErrors.InvalidPattern(e.Message);
        }
    }

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

    private Evaluator HasLabels(HasLabelsExpression expression)
    {
        Evaluator target = Compile(expression.Target);
        int[] labels = [.. expression.Labels.Select(_source.FindLabel)];
        int[] types = [.. expression.Labels.Select(_source.FindType)];
        return row =>
        {
            Value value = target(row);
            return value.Kind switch
            {
                ValueKind.Null => Value.Null,
                ValueKind.Node => Value.From(Array.TrueForAll(labels, l => l >= 0 && _source.HasLabel(value.Node, l))),
                ValueKind.Relationship =>
                    Value.From(Array.TrueForAll(types, t => t == _source.TypeOf(value.Relationship))),
                _ => throw QueryErrors.WrongType("A label", "a node or relationship before it", value),
            };
        };
    }

    private Evaluator Case(CaseExpression expression)
    {
        Evaluator? operand = expression.Operand is null ? null : Compile(expression.Operand);
        Evaluator[] whens = Compile(expression.Alternatives.Select(a => a.When));
        Evaluator[] thens = Compile(expression.Alternatives.Select(a => a.Then));
        Evaluator otherwise = expression.Default is null ? Constant(Value.Null) : Compile(expression.Default);
        return row =>
        {
            Value value = operand is null ? Value.Null : operand(row);
            for (int i = 0; i < whens.Length; i++)
            {
                Value when = whens[i](row);
                if ((operand is null ? Truth("CASE", when) : ValueEquality.AreEqual(value, when)) == true)
                {
                    return thens[i](row);
                }
            }

            return otherwise(row);
        };
    }

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

    private Evaluator Path(Evaluator[] parts) => row =>
    {
        Value start = parts[0](row);
        if (start.IsNull)
        {
            return Value.Null;
        }

        List<int> nodes = [start.Node];
        List<int> edges = [];
        for (int i = 1; i < parts.Length; i++)
        {
            Value part = parts[i](row);
            if (part.IsNull)
            {
                return Value.Null;
            }

            foreach (Value edge in part.List ?? (part.IsRelationship ? [part] : []))
            {
                int from = _source.StartOf(edge.Relationship);
                nodes.Add(nodes[^1] == from ? _source.EndOf(edge.Relationship) : from);
                edges.Add(edge.Relationship);
            }
        }

        return Value.From(new PathValue([.. nodes], [.. edges]));
    };

    private Evaluator Comprehension(ListComprehension expression)
    {
        Evaluator list = Compile(expression.List);
        Func<Value[], bool>? predicate = expression.Predicate is null ? null : CompilePredicate(expression.Predicate);
        Evaluator? projection = expression.Projection is null ? null : Compile(expression.Projection);
        return row =>
        {
            if (ItemsOf("A list comprehension", list(row)) is not { } items)
            {
                return Value.Null;
            }

            List<Value> taken = [];
            long held = 0;
            foreach (Value item in items)
            {
                execution.Step();
                row[expression.Column] = item;
                if (predicate is null || predicate(row))
                {
                    Value value = projection is null ? item : projection(row);
                    taken.Add(value);
                    held += projection is null ? 16 : ValueSize.Of(value);
                    execution.CheckSize(held);
                }
            }

            return Value.From([.. taken]);
        };
    }

    private Evaluator Quantifier(QuantifierExpression expression)
    {
        Evaluator list = Compile(expression.List);
        Evaluator predicate = Compile(expression.Predicate);
        string name = expression.Quantification.ToString().ToLowerInvariant();
        return row =>
        {
            if (ItemsOf($"{name}()", list(row)) is not { } items)
            {
                return Value.Null;
            }

            (int yes, int unknown) = (0, 0);
            foreach (Value item in items)
            {
                execution.Step();
                row[expression.Column] = item;
                bool? holds = Truth($"{name}()", predicate(row));
                yes += holds == true ? 1 : 0;
                unknown += holds is null ? 1 : 0;
                switch (expression.Quantification)
                {
                    case Quantification.All when holds == false:
                    case Quantification.None when holds == true:
                    case Quantification.Single when yes > 1:
                        return Value.False;
                    case Quantification.Any when holds == true:
                        return Value.True;
                }
            }

            return unknown > 0 ? Value.Null : Value.From(expression.Quantification switch
            {
                Quantification.Any => false,
                Quantification.Single => yes == 1,
                _ => true,
            });
        };
    }

    private Evaluator Reduce(ReduceExpression expression)
    {
        Evaluator start = Compile(expression.Start);
        Evaluator list = Compile(expression.List);
        Evaluator step = Compile(expression.Step);
        return row =>
        {
            if (ItemsOf("reduce()", list(row)) is not { } items)
            {
                return Value.Null;
            }

            Value accumulator = start(row);
            foreach (Value item in items)
            {
                execution.Step();
                row[expression.AccumulatorColumn] = accumulator;
                row[expression.Column] = item;
                accumulator = step(row);
            }

            return accumulator;
        };
    }

    private static Evaluator Exists(Subplan subplan) => row =>
    {
        subplan.Start(row);
        return Value.From(subplan.Rows.MoveNext());
    };

    private static Evaluator Count(Subplan subplan) => row =>
    {
        subplan.Start(row);
        long count = 0;
        while (subplan.Rows.MoveNext())
        {
            count++;
        }

        return Value.From(count);
    };

    private Evaluator Collect(Subplan subplan, Evaluator projection) => row =>
    {
        subplan.Start(row);
        List<Value> values = [];
        long held = 0;
        while (subplan.Rows.MoveNext())
        {
            Value value = projection(subplan.Rows.Row);
            values.Add(value);
            held += ValueSize.Of(value);
            execution.CheckSize(held);
        }

        return Value.From([.. values]);
    };

    private static Value[]? ItemsOf(string where, in Value list) =>
        list.List ?? (list.IsNull ? null : throw QueryErrors.WrongType(where, "a list", list));
}
