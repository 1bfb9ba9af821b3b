using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>Reads the few expressions that set-ups use: literals, lists, maps, variables, properties, sums, range and label tests.</summary>
internal static class ExpressionReader
{
    /// <summary>Reads an expression.</summary>
    public static Expression Read(Scanner scanner)
    {
        if (scanner.TryTakeWord("NOT"))
        {
            Expression operand = Read(scanner);
            return variables => !(bool)operand(variables)!;
        }

        Expression sum = ReadPostfix(scanner);
        while (scanner.TryTake("+"))
        {
            (Expression left, Expression right) = (sum, ReadPostfix(scanner));
            sum = variables => (left(variables), right(variables)) switch
            {
                (long a, long b) => a + b,
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
        if (!name.Equals("range", StringComparison.OrdinalIgnoreCase) || arguments.Count is not 2)
            throw scanner.Unexpected($"another function than {name}");

        return variables =>
        {
            (long first, long last) = ((long)arguments[0](variables)!, (long)arguments[1](variables)!);
            List<object?> numbers = [];
            for (long number = first; number <= last; number++)
                numbers.Add(number);

            return numbers;
        };
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
