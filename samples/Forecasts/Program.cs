// Every forecast of the article: who made it, for when, and on what it rests.
// Run from the repository's root: dotnet run --project samples/Forecasts
using System.Text;
using ClaimGraph;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
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

// A view is a graph of the claims that pass a rule.
KnowledgeGraph forecasts = graph.View(GraphView.Forecasts);

foreach (IGrouping<Node, Claim> speaker in forecasts.Claims.GroupBy(c => graph.GetNode(c.SaidBy[0])))
{
    Console.WriteLine($"{speaker.Key.Labels}:");
    foreach (Claim claim in speaker)
    {
        string denied = claim.Polarity == Polarity.Denied ? ", denied" : "";
        string time = claim.Time is null ? "no date given" : claim.Time.Text;
        Console.WriteLine($"  {claim.Statement} ({time}{denied}, paragraph {claim.Evidence[0].Paragraph})");

        // What the speaker gives as reasons, and their reasons in turn.
        foreach (LinkedClaim reason in graph.Explain(claim.Id).RestsOn)
        {
            Console.WriteLine($"  {new string(' ', 2 * reason.Depth)}{Vocabulary.NameOf(reason.Type)}: {reason.Claim.Statement} ({Vocabulary.NameOf(reason.Claim.Modality)})");
        }
    }
}

return 0;
