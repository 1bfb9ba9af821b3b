using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary>All diagrams that a build draws: those of every graph, and those that the dataset's files describe.</summary>
internal static class BuildDiagrams
{
    // For the finer screens of today.
    private const double PngScale = 2;

    /// <summary>Draws them, on all cores.</summary>
    /// <param name="terminal">Where notes go.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="described">The diagrams that files describe; one takes the place of the usual one of its name.</param>
    /// <param name="directory">The directory that the files will be written to.</param>
    /// <param name="now">Takes what is being done.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The files, in the order of planning.</returns>
    public static FileContent[] Draw(
        Terminal terminal, KnowledgeGraph graph, IReadOnlyList<DiagramFile> described, string directory, Action<string> now, CancellationToken stop)
    {
        using DiagramRenderer renderer = new();
        Language[] languages = [.. graph.Sources.SelectMany(s => s.Languages).Distinct()];
        HashSet<string> taken = [.. described.Select(d => d.Id)];
        Task[] tasks =
        [
            .. languages.SelectMany(l => described.Where(d => d.Languages.IsEmpty || d.Languages.Contains(l)).Select(d => Described(d, graph, l, renderer))),
            .. languages.SelectMany(l => DiagramPlan.For(graph, l)).Where(p => !taken.Contains(p.Name))
                .Select(p => new Task($"{p.Name}.{p.Language}", [DiagramFormat.Svg], () => p.RenderReadable(renderer, new DiagramOptions(), stop))),
        ];
        FileContent[][] files = new FileContent[tasks.Length][];
        string[][] notes = new string[tasks.Length][];

        // More threads than cores would only make more layout engines, each with a heap of its own.
        ParallelOptions options = new() { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, tasks.Length, options, i =>
        {
            now($"Drawing {tasks[i].Name}");
            Diagram diagram = tasks[i].Draw();
            files[i] = [.. tasks[i].Formats.Select(f => Written(diagram, f, Path.Combine(directory, tasks[i].Name)))];
            notes[i] = [.. diagram.Notes.Select(n => $"{tasks[i].Name}: {n}")];
        });
        foreach (string note in notes.SelectMany(n => n))
        {
            terminal.Warn(note);
        }

        return [.. files.SelectMany(f => f)];
    }

    private static Task Described(DiagramFile diagram, KnowledgeGraph graph, Language language, DiagramRenderer renderer) => new(
        $"{diagram.Id}.{language}",
        diagram.Formats,
        () => DescribedDiagram.Of(diagram, graph, language).Render(renderer));

    private static FileContent Written(Diagram diagram, DiagramFormat format, string path) => format switch
    {
        DiagramFormat.Png => new FileContent($"{path}.png", stream => diagram.WritePng(stream, PngScale)),
        DiagramFormat.Pdf => new FileContent($"{path}.pdf", stream => diagram.WritePdf(stream)),
        DiagramFormat.Geometry => FileContent.OfText($"{path}.json", diagram.Geometry.ToJson()),
        _ => FileContent.OfText($"{path}.svg", diagram.Svg),
    };

    private sealed record Task(string Name, IReadOnlyList<DiagramFormat> Formats, Func<Diagram> Draw);
}
