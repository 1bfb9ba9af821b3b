using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>Reads patterns of single steps.</summary>
internal static class PatternReader
{
    /// <summary>Reads patterns parted by commas. A path variable is passed over.</summary>
    public static List<Pattern> ReadAll(Scanner scanner)
    {
        List<Pattern> patterns = [];
        do
        {
            if (!scanner.Sees("("))
            {
                scanner.TakeName();
                scanner.Take("=");
            }

            patterns.Add(Read(scanner));
        }
        while (scanner.TryTake(","));

        return patterns;
    }

    private static Pattern Read(Scanner scanner)
    {
        List<NodePattern> nodes = [ReadNode(scanner)];
        List<StepPattern> steps = [];
        while (scanner.Sees("-") || scanner.Sees("<-"))
        {
            steps.Add(ReadStep(scanner));
            nodes.Add(ReadNode(scanner));
        }

        return new Pattern(nodes, steps);
    }

    private static NodePattern ReadNode(Scanner scanner)
    {
        scanner.Take("(");
        string? variable = scanner.TryTakeName();
        List<string> labels = [];
        while (scanner.TryTake(":"))
            labels.Add(scanner.TakeName());

        Dictionary<string, Expression> properties = ExpressionReader.ReadMap(scanner);
        scanner.Take(")");
        return new NodePattern(variable, labels, properties);
    }

    private static StepPattern ReadStep(Scanner scanner)
    {
        bool isBackward = scanner.TryTake("<");
        scanner.Take("-");
        string? variable = null;
        string? type = null;
        Dictionary<string, Expression> properties = [];
        if (scanner.TryTake("["))
        {
            variable = scanner.TryTakeName();
            type = scanner.TryTake(":") ? scanner.TakeName() : null;
            properties = ExpressionReader.ReadMap(scanner);
            scanner.Take("]");
        }

        scanner.Take(isBackward ? "-" : "->");
        return new StepPattern(variable, type, properties, !isBackward);
    }
}
