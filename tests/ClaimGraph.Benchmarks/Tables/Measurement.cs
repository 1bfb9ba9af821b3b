using System.Text.Json;

namespace ClaimGraph.Benchmarks.Tables;

/// <summary>One line that a peer printed: what a task took in one process.</summary>
/// <param name="Peer">Who ran it.</param>
/// <param name="Task">What was run.</param>
/// <param name="Figure">Milliseconds; for memory MiB.</param>
/// <param name="Answer">The answer as JSON without spaces; null for memory.</param>
internal sealed record Measurement(string Peer, string Task, double Figure, string? Answer)
{
    /// <summary>Reads every line of every <c>.jsonl</c> file in a directory; what is no measurement is passed over.</summary>
    public static IReadOnlyList<Measurement> ReadAll(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(Parse).OfType<Measurement>(),
    ];

    /// <summary>Reads a line; null when it is no measurement.</summary>
    public static Measurement? Parse(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("peer", out JsonElement peer)
                || !root.TryGetProperty("task", out JsonElement task)
                || !root.TryGetProperty("result", out JsonElement result))
            {
                return null;
            }

            // Kuzu's script adds the number of threads to its name.
            string name = peer.GetString()!.Split('(')[0];
            return root.TryGetProperty("ms", out JsonElement time)
                ? new Measurement(name, task.GetString()!, time.GetDouble(), result.GetRawText().Replace(" ", "", StringComparison.Ordinal))
                : new Measurement(name, task.GetString()!, result.GetDouble(), null);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
