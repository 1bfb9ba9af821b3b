using System.Text;

namespace ClaimGraph.Tests.Query.Cypher;

/// <summary>A query of the compatibility kit, its outline filled in.</summary>
/// <param name="Name">The feature file, the scenario and the row of its examples.</param>
/// <param name="Text">The query.</param>
/// <param name="CompileTimeError">The detail of the error expected before it runs; null when it is to run.</param>
internal sealed record TckQuery(string Name, string Text, string? CompileTimeError);

/// <summary>Reads the queries of openCypher's compatibility kit, which stands beside the repository on machines that have it.</summary>
internal static class TckQueries
{
    public static string Folder { get; } = Repository.PathOf("..", "shared", "tck", "features");

    public static IEnumerable<TckQuery> All() =>
        Directory.EnumerateFiles(Folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(In);

    private static IEnumerable<TckQuery> In(string file)
    {
        string scenario = "";
        string? query = null;
        string? error = null;
        List<string[]> examples = [];
        bool inExamples = false;
        string[] lines = [.. File.ReadAllLines(file), "Scenario:"];
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.StartsWith("Scenario", StringComparison.Ordinal))
            {
                foreach (TckQuery filled in Fill($"{Path.GetFileName(file)} {scenario}", query, error, examples))
                {
                    yield return filled;
                }

                (scenario, query, error, examples, inExamples) = (line, null, null, [], false);
            }
            else if (line is "When executing query:" or "When executing control query:")
            {
                query = DocString(lines, ref i);
            }
            else if (line.StartsWith("Examples:", StringComparison.Ordinal))
            {
                inExamples = true;
            }
            else if (inExamples && line.StartsWith('|'))
            {
                examples.Add(Cells(line));
            }
            else if (line.Contains("should be raised at compile time: ", StringComparison.Ordinal)
                || line.Contains("should be raised at any time: InvalidArgumentType", StringComparison.Ordinal))
            {
                error = line[(line.LastIndexOf(' ') + 1)..];
            }
        }
    }

    private static string DocString(string[] lines, ref int i)
    {
        StringBuilder text = new();
        i++;
        while (lines[++i].Trim() != "\"\"\"")
        {
            text.Append(lines[i]).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Cells(string row)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        for (int i = 1; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 1 < row.Length && row[i + 1] is '|' or '\\')
            {
                cell.Append(row[++i]);
            }
            else if (row[i] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        return [.. cells];
    }

    private static IEnumerable<TckQuery> Fill(string name, string? query, string? error, List<string[]> examples)
    {
        if (query is null)
        {
            return [];
        }

        if (examples.Count == 0)
        {
            return [new TckQuery(name, query, error)];
        }

        return examples.Skip(1).Select((row, number) => new TckQuery(
            $"{name} example {number + 1}",
            examples[0].Zip(row).Aggregate(query, (text, cell) => text.Replace($"<{cell.First}>", cell.Second, StringComparison.Ordinal)),
            error));
    }
}
