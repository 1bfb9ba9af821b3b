using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

internal sealed partial class ExpressionCompiler
{
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

    // A regular expression is read again only when it changes.
    private static Evaluator Matches(Evaluator left, Evaluator right)
    {
        TextPattern? pattern = null;
        return row =>
        {
            if (left(row).String is not { } text || right(row).String is not { } wanted)
            {
                return Value.Null;
            }

            if (pattern is null || !string.Equals(pattern.Text, wanted, StringComparison.Ordinal))
            {
                pattern = TextPattern.Read(wanted);
            }

            return Value.From(pattern.IsMatch(text));
        };
    }

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
}
