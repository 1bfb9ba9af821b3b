namespace ClaimGraph.Tck.Tests.Values;

/// <summary>Reads values as expected results and parameters write them (the TCK's README, Format of the expected results).</summary>
internal static class ExpectedValueReader
{
    /// <summary>Reads a cell.</summary>
    public static object? Read(string text)
    {
        Scanner scanner = new(text);
        object? value = ReadValue(scanner);
        return scanner.IsAtEnd ? value : throw scanner.Unexpected("the end");
    }

    private static object? ReadValue(Scanner scanner)
    {
        if (scanner.TryTakeString() is { } letters)
            return letters;
        if (scanner.TryTake("<"))
            return ReadPath(scanner);
        if (scanner.Sees("("))
            return ReadNode(scanner);
        if (scanner.Sees("{"))
            return ReadMap(scanner);
        if (scanner.TryTake("["))
            return scanner.Sees(":") ? ReadRelationship(scanner) : ReadList(scanner);

        return scanner.TryTakeNumber() is { } number ? number
            : scanner.TryTake("-Inf") ? double.NegativeInfinity
            : scanner.TryTakeWord("Inf") ? double.PositiveInfinity
            : scanner.TryTakeWord("NaN") ? double.NaN
            : scanner.TryTakeWord("null") ? null
            : scanner.TryTakeWord("true") ? true
            : scanner.TryTakeWord("false") ? false
            : throw scanner.Unexpected("a value");
    }

    private static List<object?> ReadList(Scanner scanner)
    {
        List<object?> items = [];
        while (!scanner.TryTake("]"))
        {
            items.Add(ReadValue(scanner));
            if (!scanner.TryTake(",") && !scanner.Sees("]"))
                throw scanner.Unexpected("\",\" or \"]\"");
        }

        return items;
    }

    private static Dictionary<string, object?> ReadMap(Scanner scanner)
    {
        Dictionary<string, object?> map = new(StringComparer.Ordinal);
        if (!scanner.TryTake("{"))
            return map;

        while (!scanner.TryTake("}"))
        {
            string key = scanner.TakeName();
            scanner.Take(":");
            map.Add(key, ReadValue(scanner));
            if (!scanner.TryTake(",") && !scanner.Sees("}"))
                throw scanner.Unexpected("\",\" or \"}\"");
        }

        return map;
    }

    private static NodeValue ReadNode(Scanner scanner)
    {
        scanner.Take("(");
        List<string> labels = [];
        while (scanner.TryTake(":"))
            labels.Add(scanner.TakeName());

        Dictionary<string, object?> properties = ReadMap(scanner);
        scanner.Take(")");
        return new NodeValue(labels, properties);
    }

    private static RelationshipValue ReadRelationship(Scanner scanner)
    {
        scanner.Take(":");
        string type = scanner.TakeName();
        Dictionary<string, object?> properties = ReadMap(scanner);
        scanner.Take("]");
        return new RelationshipValue(type, properties);
    }

    private static PathValue ReadPath(Scanner scanner)
    {
        List<NodeValue> nodes = [ReadNode(scanner)];
        List<(RelationshipValue, bool)> relationships = [];
        while (!scanner.TryTake(">"))
        {
            bool isBackward = scanner.TryTake("<");
            scanner.Take("-");
            scanner.Take("[");
            RelationshipValue relationship = ReadRelationship(scanner);
            scanner.Take(isBackward ? "-" : "->");
            relationships.Add((relationship, !isBackward));
            nodes.Add(ReadNode(scanner));
        }

        return new PathValue(nodes, relationships);
    }
}
