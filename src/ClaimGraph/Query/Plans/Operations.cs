using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>The operators of the language on values. Null in, null out, unless said otherwise.</summary>
internal static class Operations
{
    public static Value Add(in Value left, in Value right, Execution execution)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long sum = unchecked(left.Integer + right.Integer);
            return ((left.Integer ^ sum) & (right.Integer ^ sum)) < 0 ? throw QueryErrors.Overflow("+") : Value.From(sum);
        }

        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Value.From(left.Number + right.Number);
        }

        if (left.List is not null || right.List is not null)
        {
            Value[] first = left.List ?? [left];
            Value[] second = right.List ?? [right];
            execution.CheckWork(16L * (first.Length + second.Length));
            return Value.From([.. first, .. second]);
        }

        if ((left.String is not null && (right.String is not null || right.IsNumber)) || (left.IsNumber && right.String is not null))
        {
            string first = Text(left);
            string second = Text(right);
            execution.CheckWork(2L * (first.Length + second.Length));
            return Value.From(first + second);
        }

        throw QueryErrors.Operands("+", left, right);
    }

    public static Value Subtract(in Value left, in Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long difference = unchecked(left.Integer - right.Integer);
            return ((left.Integer ^ right.Integer) & (left.Integer ^ difference)) < 0
                ? throw QueryErrors.Overflow("-")
                : Value.From(difference);
        }

        return AreNumbers("-", left, right) ? Value.From(left.Number - right.Number) : Value.Null;
    }

    public static Value Multiply(in Value left, in Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            Int128 product = (Int128)left.Integer * right.Integer;
            return product < long.MinValue || product > long.MaxValue
                ? throw QueryErrors.Overflow("*")
                : Value.From((long)product);
        }

        return AreNumbers("*", left, right) ? Value.From(left.Number * right.Number) : Value.Null;
    }

    /// <summary>Division: of integers towards zero.</summary>
    public static Value Divide(in Value left, in Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return right.Integer == 0 ? throw QueryErrors.DivisionByZero()
                : left.Integer == long.MinValue && right.Integer == -1 ? throw QueryErrors.Overflow("/")
                : Value.From(left.Integer / right.Integer);
        }

        return AreNumbers("/", left, right) ? Value.From(left.Number / right.Number) : Value.Null;
    }

    /// <summary>The rest of a division, with the sign of the dividend.</summary>
    public static Value Modulo(in Value left, in Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return right.Integer == 0 ? throw QueryErrors.DivisionByZero()
                : Value.From(right.Integer == -1 ? 0 : left.Integer % right.Integer);
        }

        return AreNumbers("%", left, right) ? Value.From(left.Number % right.Number) : Value.Null;
    }

    /// <summary>A power, always a float.</summary>
    public static Value Power(in Value left, in Value right) =>
        AreNumbers("^", left, right) ? Value.From(Math.Pow(left.Number, right.Number)) : Value.Null;

    public static Value Negate(in Value operand) => operand.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Integer when operand.Integer == long.MinValue => throw QueryErrors.Overflow("-"),
        ValueKind.Integer => Value.From(-operand.Integer),
        ValueKind.Float => Value.From(-operand.Number),
        _ => throw QueryErrors.WrongType("\"-\"", "a number", operand),
    };

    public static Value Plus(in Value operand) => operand.IsNull || operand.IsNumber
        ? operand
        : throw QueryErrors.WrongType("\"+\"", "a number", operand);

    /// <summary>Whether a value is in a list, unknown when only a null could be it.</summary>
    public static Value In(in Value item, in Value list, Execution execution)
    {
        if (list.IsNull)
        {
            return Value.Null;
        }

        Value[] items = list.List ?? throw QueryErrors.WrongType("IN", "a list on its right", list);
        execution.Steps(items.Length / 16);
        bool? found = false;
        foreach (Value candidate in items)
        {
            switch (ValueEquality.AreEqual(item, candidate))
            {
                case true:
                    return Value.True;
                case null:
                    found = null;
                    break;
            }
        }

        return Value.From(found);
    }

    /// <summary>One of the operators <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>.</summary>
    public static Value Compare(BinaryOperation operation, in Value left, in Value right) =>
        ValueOrder.Compare(left, right) switch
        {
            Comparability.Unknown => Value.Null,
            Comparability.Less => Value.From(operation is BinaryOperation.Less or BinaryOperation.LessOrEqual),
            Comparability.Greater => Value.From(operation is BinaryOperation.Greater or BinaryOperation.GreaterOrEqual),
            Comparability.Equal => Value.From(operation is BinaryOperation.LessOrEqual or BinaryOperation.GreaterOrEqual),
            _ => Value.False,
        };

    /// <summary>STARTS WITH, ENDS WITH and CONTAINS; null for what is no string.</summary>
    public static Value MatchText(BinaryOperation operation, in Value left, in Value right) =>
        left.String is not { } text || right.String is not { } part ? Value.Null : Value.From(operation switch
        {
            BinaryOperation.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            BinaryOperation.EndsWith => text.EndsWith(part, StringComparison.Ordinal),
            _ => text.Contains(part, StringComparison.Ordinal),
        });

    public static Value Property(in Value target, string key, QuerySource source) => target.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Node => source.FindKey(key) is >= 0 and int k ? source.NodeProperty(target.Node, k) : Value.Null,
        ValueKind.Relationship => source.FindKey(key) is >= 0 and int k
            ? source.EdgeProperty(target.Relationship, k)
            : Value.Null,
        ValueKind.Map => target.Map![key],
        ValueKind.Date => DateFields.Get(target.Date!, key),
        _ => throw QueryErrors.NoProperties(key, target),
    };

    public static Value Index(in Value target, in Value index, QuerySource source)
    {
        if (target.List is { } list)
        {
            if (index.IsNull)
            {
                return Value.Null;
            }

            if (!index.IsInteger)
            {
                throw QueryErrors.ListIndex(index);
            }

            long position = index.Integer < 0 ? index.Integer + list.Length : index.Integer;
            return position >= 0 && position < list.Length ? list[position] : Value.Null;
        }

        if (target.IsNull)
        {
            return Value.Null;
        }

        if (target.Kind is not (ValueKind.Map or ValueKind.Node or ValueKind.Relationship))
        {
            throw QueryErrors.NotIndexable(target);
        }

        return index.IsNull ? Value.Null
            : index.String is { } key ? Property(target, key, source)
            : throw QueryErrors.MapIndex(index);
    }

    /// <summary>The items from one position up to, without, another; negative positions count from the end.</summary>
    public static Value Slice(in Value target, in Value from, in Value to)
    {
        if (target.IsNull || from.IsNull || to.IsNull)
        {
            return Value.Null;
        }

        Value[] list = target.List ?? throw QueryErrors.WrongType("[..]", "a list", target);
        int start = Position(from, list.Length);
        int end = Position(to, list.Length);
        return Value.From(start < end ? list[start..end] : []);

        static int Position(in Value value, int length) => value.IsInteger
            ? (int)Math.Clamp(value.Integer < 0 ? value.Integer + length : value.Integer, 0, length)
            : throw QueryErrors.ListIndex(value);
    }

    /// <summary>A string as it is; another scalar as openCypher prints it.</summary>
    public static string Text(in Value value) => value.String ?? value.Date?.Text ?? ValueText.Write(value, null);

    private static bool AreNumbers(string operation, in Value left, in Value right) =>
        (left.IsNumber && right.IsNumber)
        || (left.IsNull || right.IsNull ? false : throw QueryErrors.Operands(operation, left, right));
}
