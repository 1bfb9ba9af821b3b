using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Files;
using ClaimGraph.Json;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary>What was built of a graph.</summary>
/// <param name="part">The graph.</param>
/// <param name="pages">Its page; none where it was not asked for.</param>
/// <param name="diagrams">Its drawings.</param>
internal sealed class BuildResult(BuildPart part, FileContent[] pages, FileContent[] diagrams)
{
    private readonly FileContent _graph = new(Path.Combine(part.Output, "graph.json"), stream => GraphJson.Write(part.Dataset, stream));

    /// <summary>All its files.</summary>
    public IEnumerable<FileContent> Files => [_graph, .. diagrams, .. pages];

    /// <summary>What was built as JSON: one graph, or that of several sources with each of them in <c>datasets</c>.</summary>
    /// <param name="built">Each dataset, then, of several, all of them as one.</param>
    public static JObject ToJson(BuildResult[] built)
    {
        JObject json = built[^1].ToJson();
        if (built.Length > 1)
        {
            json["datasets"] = new JArray(built[..^1].Select(b => b.ToJson()));
        }

        return json;
    }

    /// <summary>Prints the sources, what there is how often, and the files.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="isWhole">True for the graph of all datasets, whose sources have been named.</param>
    public void Summarize(Terminal terminal, bool isWhole)
    {
        GraphStatistics statistics = GraphStatistics.Of(part.Graph);
        string modalities = string.Join(", ", statistics.ByModality.Where(m => m.Count > 0).Select(m => $"{m.Count} {Vocabulary.NameOf(m.Value)}"));
        if (isWhole)
        {
            terminal.Output.WriteLine($"{Words.Counted(part.Graph.Sources.Length, "source")} as one graph");
        }

        foreach (Source source in isWhole ? [] : part.Graph.Sources)
        {
            terminal.Output.WriteLine(Terminal.Safe($"{source.Id}: {source.Title}"));
        }

        terminal.Output.WriteLine($"  {Words.Counted(statistics.Nodes, "node")}, {Words.Counted(statistics.Claims, "claim")} ({Words.Counted(statistics.Edges, "edge")}, {Words.Counted(statistics.Literals, "value")})");
        terminal.Output.WriteLine($"  {modalities}");
        terminal.Output.WriteLine($"  {100.0 * statistics.Components[0] / statistics.Nodes:0} % of the nodes hang together");
        foreach (FileContent file in (FileContent[])[_graph, .. pages])
        {
            terminal.Output.WriteLine(Terminal.Safe($"  {file.Path}"));
        }

        if (diagrams.Length > 0)
        {
            terminal.Output.WriteLine(Terminal.Safe($"  {part.DiagramsPath}: {Words.Counted(diagrams.Length, "diagram")}"));
        }
    }

    private JObject ToJson()
    {
        GraphStatistics statistics = GraphStatistics.Of(part.Graph);
        return new JObject
        {
            ["sources"] = new JArray(part.Graph.Sources.Select(s => s.Id.Value)),
            ["nodes"] = statistics.Nodes,
            ["claims"] = statistics.Claims,
            ["edges"] = statistics.Edges,
            ["graph"] = _graph.Path,
            ["diagrams"] = new JArray(diagrams.Select(d => d.Path)),
            ["page"] = pages.Select(p => p.Path).FirstOrDefault(),
        };
    }
}
