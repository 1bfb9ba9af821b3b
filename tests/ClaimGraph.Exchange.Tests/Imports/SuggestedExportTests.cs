using ClaimGraph.Claims;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>What nobody has accepted is in no export, not even in one of the graph that shows it.</summary>
public sealed class SuggestedExportTests
{
    public static TheoryData<string> Formats => [.. GraphFormats.All.Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_format_writes_a_suggestion(string format)
    {
        Dataset plain = SampleGraphs.Get("river").ToDataset();
        Claim proposed = plain.Claims[0] with { Id = new Identifiers.ClaimId("zzproposed"), Status = ClaimStatus.Suggested };
        Dataset dataset = plain with { Suggestions = new Suggestions([], [new Suggestion(proposed, [])]) };
        using Exported accepted = new(KnowledgeGraph.Build(plain), format);
        foreach (KnowledgeGraph graph in new[] { KnowledgeGraph.Build(dataset), KnowledgeGraph.Build(dataset.WithSuggestions()) })
        {
            using Exported export = new(graph, format);
            Assert.Equal(accepted.Result.Files.Length, export.Result.Files.Length);
            foreach ((string expected, string actual) in accepted.Result.Files.Zip(export.Result.Files))
            {
                Assert.Equal(File.ReadAllBytes(expected), File.ReadAllBytes(actual));
            }
        }
    }
}
