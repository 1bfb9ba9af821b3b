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

    /// <summary>The drawings of a graph, each to be made by any thread.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="described">The diagrams that files describe; one takes the place of the usual one of its name.</param>
    /// <param name="directory">The directory that the files will be written to.</param>
    /// <param name="renderer">Draws; it has to be there until they are made.</param>
    /// <param name="stop">Stops them.</param>
    /// <returns>The drawings, in the order of planning.</returns>
    public static IEnumerable<BuildTask> Of(
        KnowledgeGraph graph, IReadOnlyList<DiagramFile> described, string directory, DiagramRenderer renderer, CancellationToken stop)
    {
        Language[] languages = [.. graph.Sources.SelectMany(s => s.Languages).Distinct()];
        HashSet<string> taken = [.. described.Select(d => d.Id)];
        return
        [
            .. languages.SelectMany(l => described.Where(d => d.Languages.IsEmpty || d.Languages.Contains(l)).Select(d => Drawing(
                $"{d.Id}.{l}", d.Formats, directory, () => DescribedDiagram.Of(d, graph, l).Render(renderer)))),
            .. languages.SelectMany(l => DiagramPlan.For(graph, l)).Where(p => !taken.Contains(p.Name)).Select(p => Drawing(
                $"{p.Name}.{p.Language}", [DiagramFormat.Svg], directory, () => p.RenderReadable(renderer, new DiagramOptions(), stop))),
        ];
    }

    private static BuildTask Drawing(string name, IReadOnlyList<DiagramFormat> formats, string directory, Func<Diagram> draw) => new($"Drawing {name}", () =>
    {
        Diagram diagram = draw();
        return ([.. formats.Select(f => Written(diagram, f, Path.Combine(directory, name)))], [.. diagram.Notes.Select(n => $"{name}: {n}")]);
    });

    private static FileContent Written(Diagram diagram, DiagramFormat format, string path) => format switch
    {
        DiagramFormat.Png => new FileContent($"{path}.png", stream => diagram.WritePng(stream, PngScale)),
        DiagramFormat.Pdf => new FileContent($"{path}.pdf", stream => diagram.WritePdf(stream)),
        DiagramFormat.Geometry => FileContent.OfText($"{path}.json", diagram.Geometry.ToJson()),
        _ => FileContent.OfText($"{path}.svg", diagram.Svg),
    };
}
