// Who are China's "six tigers", and what became of them? Asked of the graph, answered with who says so and where.
// Run from the repository's root: dotnet run --project samples/SixTigers
using System.Text;
using ClaimGraph;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;

Console.OutputEncoding = Encoding.UTF8;
LoadResult loaded = DatasetLoader.Load(args is [string directory] ? directory : "graph-data/china-us-ai-race");
if (loaded.Dataset is null)
{
    TextReport.Write(loaded.Diagnostics, Console.Error);
    return 1;
}

KnowledgeGraph graph = KnowledgeGraph.Build(loaded.Dataset);

// Any name finds a node: an id, a label or an alias, in any language.
Node tigers = new NameIndex(graph).Find("六小虎")[0].Node;
Console.WriteLine($"The {tigers.Labels}:");

// The members are the nodes from which a member-of edge leads to the group.
foreach (Step step in graph.Neighbors(tigers.Id, Traversal.Backward.Along(new RelationId("member-of"))))
{
    Node member = graph.GetNode(step.To);
    Console.WriteLine($"  {member.Labels.In(Language.English)} ({member.Labels.In(Language.Chinese)}), {Source(step.Claim)}");
}

Console.WriteLine();
Console.WriteLine("What happened to them:");
foreach (Claim claim in graph.ClaimsAbout(tigers.Id).Where(c => c.Subject == tigers.Id))
{
    Console.WriteLine($"  {claim.Statement} ({Source(claim)})");
}

return 0;

string Source(Claim claim)
{
    string speaker = graph.GetNode(claim.SaidBy[0]).Labels.In(Language.English);
    return $"{Vocabulary.NameOf(claim.Modality)}, says {speaker}, paragraph {claim.Evidence[0].Paragraph}";
}
