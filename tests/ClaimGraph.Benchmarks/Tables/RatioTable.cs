using System.Globalization;

namespace ClaimGraph.Benchmarks.Tables;

/// <summary>Prints what was measured as tables of Markdown: ratios beside their goals, then medians and spreads.</summary>
/// <param name="measurements">Everything that was measured in one session.</param>
internal sealed class RatioTable(IReadOnlyList<Measurement> measurements)
{
    /// <summary>Who the others are compared with.</summary>
    public const string Us = "claimgraph";

    private readonly ILookup<(string Peer, string Task), Measurement> _runs = measurements.ToLookup(m => (m.Peer, m.Task));

    /// <summary>Prints the tables.</summary>
    /// <returns>False when two runs disagree on an answer.</returns>
    public bool Write(TextWriter output)
    {
        string[] peers = [.. Goals.Peers.Where(p => measurements.Any(m => m.Peer == p))];
        WriteRatios(output, peers);
        WriteOurs(output);
        WriteFigures(output, [Us, .. peers]);
        return WriteAnswers(output);
    }

    /// <summary>The median of a peer's runs; null when it has none.</summary>
    public double? Median(string peer, string task)
    {
        double[] figures = [.. _runs[(peer, task)].Select(m => m.Figure).Order()];
        return figures.Length == 0 ? null : (figures[(figures.Length - 1) / 2] + figures[figures.Length / 2]) / 2;
    }

    /// <summary>The peer's figure over ours; null when one is missing.</summary>
    public double? Ratio(string task, string peer) =>
        Median(peer, task) is { } theirs && Median(Us, task) is { } ours && ours > 0 ? theirs / ours : null;

    private static string Number(double? value) => value is { } number
        ? number.ToString(number < 10 ? "0.00" : number < 100 ? "0.0" : "0", CultureInfo.InvariantCulture)
        : "–";

    private static void WriteRow(TextWriter output, string title, IEnumerable<string> cells) =>
        output.WriteLine($"| {title} | {string.Join(" | ", cells)} |");

    private static void WriteHead(TextWriter output, string title, string[] columns)
    {
        WriteRow(output, title, columns);
        output.WriteLine("|---" + string.Concat(Enumerable.Repeat("|---", columns.Length)) + "|");
    }

    private void WriteRatios(TextWriter output, string[] peers)
    {
        int met = 0;
        int all = 0;
        output.WriteLine("Their time over ours (memory: their peak over ours), of medians. In brackets the goal: + met, - missed.");
        output.WriteLine();
        WriteHead(output, "task", peers);
        foreach ((string task, string title, _) in Goals.Tasks)
        {
            WriteRow(output, title, peers.Select(peer =>
            {
                if (Ratio(task, peer) is not { } ratio)
                {
                    return "–";
                }

                if (Goals.Of(task, peer) is not { } goal)
                {
                    return Number(ratio);
                }

                all++;
                met += ratio >= goal ? 1 : 0;
                return $"{Number(ratio)} ({goal.ToString(CultureInfo.InvariantCulture)} {(ratio >= goal ? '+' : '-')})";
            }));
        }

        output.WriteLine();
        output.WriteLine($"{met} of {all} goals met.");
        output.WriteLine();
    }

    // The same task in the other ways our library offers: text, steps, our own files.
    private void WriteOurs(TextWriter output)
    {
        output.WriteLine($"Our other ways, as their time over the fluent call's; text should stay within {Goals.Text.ToString(CultureInfo.InvariantCulture)}.");
        output.WriteLine();
        WriteHead(output, "way", ["ms", "over fluent"]);
        foreach (string way in measurements.Where(m => m.Peer == Us).Select(m => m.Task).Distinct())
        {
            string? task = Goals.Tasks.Select(t => t.Task).FirstOrDefault(t => way.StartsWith(t + "_", StringComparison.Ordinal));
            if (task is not null && Goals.Tasks.All(t => t.Task != way))
            {
                WriteRow(output, way, [Number(Median(Us, way)), Number(Median(Us, way) / Median(Us, task))]);
            }
        }

        output.WriteLine();
    }

    private void WriteFigures(TextWriter output, string[] peers)
    {
        output.WriteLine("Medians in milliseconds (memory in MiB), with the least and the greatest and the number of processes.");
        output.WriteLine();
        WriteHead(output, "task", peers);
        foreach ((string task, string title, _) in Goals.Tasks)
        {
            WriteRow(output, title, peers.Select(peer =>
            {
                double[] figures = [.. _runs[(peer, task)].Select(m => m.Figure)];
                return figures.Length == 0
                    ? "–"
                    : $"{Number(Median(peer, task))} ({Number(figures.Min())}–{Number(figures.Max())}, {figures.Length})";
            }));
        }

        output.WriteLine();
    }

    // Oxigraph counts triples where the others count nodes and edges: an answer of another shape is not compared.
    private bool WriteAnswers(TextWriter output)
    {
        bool agree = true;
        foreach ((string task, _, _) in Goals.Tasks)
        {
            string[] answers =
            [
                .. measurements.Where(m => m.Answer is not null && (m.Task == task || (m.Peer == Us && m.Task.StartsWith(task + "_", StringComparison.Ordinal))))
                    .Where(m => !(m.Peer == "oxigraph" && task == "load"))
                    .Select(m => m.Answer!).Distinct().Order(StringComparer.Ordinal),
            ];
            if (answers.Length == 0)
            {
                continue;
            }

            agree &= answers.Length == 1;
            output.WriteLine(answers is [var only]
                ? $"- {task}: everybody answers {only}{(only == Goals.Answers.GetValueOrDefault(task) ? ", as published" : "")}"
                : $"- {task}: THE ANSWERS DIFFER: {string.Join(" / ", answers)}");
        }

        return agree;
    }
}
