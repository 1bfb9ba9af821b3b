// A diagram of one's own: the price war, as the claims around it tell it, on a dark page.
// Run from the repository's root: dotnet run --project samples/CustomDiagram
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;

Console.OutputEncoding = Encoding.UTF8;
string directory = args.Length > 0 ? args[0] : "graph-data/china-us-ai-race";
string file = args.Length > 1 ? args[1] : "out/price-war.svg";
LoadResult loaded = DatasetLoader.Load(directory);
if (loaded.Dataset is null)
{
    TextReport.Write(loaded.Diagnostics, Console.Error);
    return 1;
}

// Any graph can be drawn. This one is what is at most one edge away from the price war or from Baidu, without denied claims.
KnowledgeGraph whole = KnowledgeGraph.Build(loaded.Dataset);
NodeId war = new("price-war");
NodeId baidu = new("baidu");
KnowledgeGraph part = whole
    .Between(whole.Within(war, 1).Concat(whole.Within(baidu, 1)).Select(reached => reached.Node))
    .Where(claim => claim.Polarity == Polarity.Affirmed);

using DiagramRenderer renderer = new();
Diagram diagram = renderer.Render(
    part.ToDiagramGraph(Language.English, DiagramContent.Detailed with { Focus = war }),
    new DiagramOptions
    {
        Title = "Free models and a price war",
        Subtitle = Caption.Of(part, Language.English, "").Subtitle,
        Theme = Theme.Dark,
        Layout = DiagramLayout.Layered,
    });

AtomicFile.WriteText(file, diagram.Svg);
Console.WriteLine($"{file}: {part.VertexCount} nodes, {part.EdgeCount} edges, {diagram.Measures.Faults} faults");
return 0;
