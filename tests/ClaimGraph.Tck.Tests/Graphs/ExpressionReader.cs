using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>Reads the few expressions that set-ups use: literals, lists, maps, variables, properties, sums, label tests and a few functions.</summary>
internal static class ExpressionReader
{
    /// <summary>Under this name stand the rows of a group, where collect() finds them; no variable has it.</summary>
    public const string Group = "#group";

    /// <summary>Reads an expression.</summary>
    public static Expression Read(Scanner scanner)
    {
        if (scanner.TryTakeWord("NOT"))
        {
            Expression operand = Read(scanner);
            return variables => !(bool)operand(variables)!;
        }

        Expression sum = ReadPostfix(scanner);
        while (scanner.Sees("+") || scanner.Sees("-"))
        {
            bool adds = scanner.TryTake("+") || !scanner.TryTake("-");
            (Expression left, Expression right) = (sum, ReadPostfix(scanner));
            sum = variables => (left(variables), right(variables)) switch
            {
                (long a, long b) => adds ? a + b : a - b,
                (IReadOnlyList<object?> a, IReadOnlyList<object?> b) when adds => (List<object?>)[.. a, .. b],
                (string a, string b) => a + b,
                (string a, long b) => a + Canonical.Text(b),
                _ => throw scanner.Unexpected("numbers or strings to add"),
            };
        }

        return sum;
    }

    /// <summary>Reads a map of expressions when one comes next; an empty one otherwise.</summary>
    public static Dictionary<string, Expression> ReadMap(Scanner scanner)
    {
        Dictionary<string, Expression> map = new(StringComparer.Ordinal);
        if (!scanner.TryTake("{"))
            return map;

        while (!scanner.TryTake("}"))
        {
            string key = scanner.TakeName();
            scanner.Take(":");
            map.Add(key, Read(scanner));
            if (!scanner.TryTake(",") && !scanner.Sees("}"))
                throw scanner.Unexpected("\",\" or \"}\"");
        }

        return map;
    }

    private static Expression ReadPostfix(Scanner scanner)
    {
        Expression value = ReadPrimary(scanner);
        while (true)
        {
            Expression owner = value;
            if (scanner.TryTake("."))
            {
                string key = scanner.TakeName();
                value = variables => PropertiesOf(owner(variables)).GetValueOrDefault(key);
            }
            else if (scanner.TryTake(":"))
            {
                string label = scanner.TakeName();
                value = variables => ((GraphNode)owner(variables)!).Labels.Contains(label);
            }
            else if (scanner.TryTake("["))
            {
                Expression index = Read(scanner);
                scanner.Take("]");
                value = variables => ((IReadOnlyList<object?>)owner(variables)!)[(int)(long)index(variables)!];
            }
            else
            {
                return value;
            }
        }
    }

    private static Expression ReadPrimary(Scanner scanner)
    {
        if (scanner.TryTakeString() is { } letters)
            return _ => letters;
        if (scanner.TryTakeNumber() is { } number)
            return _ => number;
        if (scanner.Sees("{"))
        {
            Dictionary<string, Expression> map = ReadMap(scanner);
            return variables => map.ToDictionary(p => p.Key, p => p.Value(variables), StringComparer.Ordinal);
        }

        if (scanner.TryTake("["))
        {
            List<Expression> items = ReadItems(scanner, "]");
            return variables => items.ConvertAll(item => item(variables));
        }

        if (scanner.TryTakeWord("null"))
            return _ => null;
        if (scanner.TryTakeWord("true"))
            return _ => true;
        if (scanner.TryTakeWord("false"))
            return _ => false;

        string name = scanner.TakeName();
        return scanner.TryTake("(") ? ReadCall(scanner, name)
            : variables => variables.TryGetValue(name, out object? value) ? value : throw scanner.Unexpected($"a variable {name}");
    }

    private static Expression ReadCall(Scanner scanner, string name)
    {
        List<Expression> arguments = ReadItems(scanner, ")");
        if (arguments is [var made] && TemporalValue.IsType(name))
            return variables => new TemporalValue(name, made(variables));

        return (name.ToUpperInvariant(), arguments) switch
        {
            ("RANGE", [var first, var last]) => variables => Range((long)first(variables)!, (long)last(variables)!, 1),
            ("RANGE", [var first, var last, var step]) =>
                variables => Range((long)first(variables)!, (long)last(variables)!, (long)step(variables)!),
            ("SIZE", [var list]) => variables => (long)((IReadOnlyList<object?>)list(variables)!).Count,
            ("COLLECT", [var item]) => variables =>
                ((IReadOnlyList<Dictionary<string, object?>>)variables[Group]!).Select(row => item(row)).Where(value => value is not null).ToList(),
            _ => throw scanner.Unexpected($"another function than {name}"),
        };
    }

    private static List<object?> Range(long first, long last, long step)
    {
        List<object?> numbers = [];
        for (long number = first; step > 0 ? number <= last : number >= last; number += step)
            numbers.Add(number);

        return numbers;
    }

    private static List<Expression> ReadItems(Scanner scanner, string end)
    {
        List<Expression> items = [];
        while (!scanner.TryTake(end))
        {
            items.Add(Read(scanner));
            if (!scanner.TryTake(",") && !scanner.Sees(end))
                throw scanner.Unexpected($"\",\" or \"{end}\"");
        }

        return items;
    }

    private static IReadOnlyDictionary<string, object?> PropertiesOf(object? owner) => owner switch
    {
        GraphNode node => node.Properties,
        GraphRelationship relationship => relationship.Properties,
        IReadOnlyDictionary<string, object?> map => map,
        _ => throw new FormatException("Only nodes, relationships and maps have properties."),
    };
}
