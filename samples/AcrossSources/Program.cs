// What do two sources, in two languages and on two subjects, tell of one thing? Each keeps its own nodes; a judgement says which are one.
// Run from the repository's root: dotnet run --project samples/AcrossSources
using System.Text;
using ClaimGraph;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;

Console.OutputEncoding = Encoding.UTF8;

// In any order: it changes nothing. Ids now have their source before them.
LoadResult loaded = DatasetLoader.LoadAll(["graph-data/project-dependencies", "graph-data/china-us-ai-race"]);
if (loaded.Dataset is null)
{
    TextReport.Write(loaded.Diagnostics, Console.Error);
    return 1;
}

SamenessResult read = SamenessLoader.Load("graph-data/sameness.json", loaded.Dataset);
if (read.Judgements is null)
{
    TextReport.Write(read.Diagnostics, Console.Error);
    return 1;
}

KnowledgeGraph apart = KnowledgeGraph.Build(loaded.Dataset);
KnowledgeGraph graph = apart.Unified(read.Judgements);

// The nodes that stand for several: one for each thing that both sources know.
foreach (Node one in graph.Nodes.Where(n => graph.MembersOf(n.Id).Length > 1))
{
    Console.WriteLine($"{one.Labels} is {string.Join(" and ", graph.MembersOf(one.Id).Select(n => n.Id))}:");
    foreach (Claim claim in graph.ClaimsAbout(one.Id))
    {
        Console.WriteLine($"  {claim.Evidence[0].Source}: {claim.Statement} ({Vocabulary.NameOf(claim.Modality)})");
    }
}

// Nothing is merged away, and every judgement can be taken back: without them there is no such path.
NodeId lee = graph.FindNodesCalled("kai-fu-lee")[0];
NodeId program = graph.FindNodesCalled("claimgraph")[0];
Console.WriteLine();
Console.WriteLine($"Apart: {apart.FindShortestPath(lee, program)?.ToString() ?? "no path"}");
Console.WriteLine($"As one: {string.Join(" - ", graph.FindShortestPath(lee, program)!.Nodes.Select(n => graph.GetNode(n).Labels))}");

// And what do both say?
foreach (Corroboration same in graph.FindCorroborations())
{
    Console.WriteLine($"{same}: {string.Join(", ", same.Sources)}");
}

return 0;
