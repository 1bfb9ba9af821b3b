using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests;

/// <summary>What holds of every format.</summary>
public sealed class AllFormatsTests
{
    public static TheoryData<string> Formats => [.. GraphFormats.All.Select(f => f.Id)];

    public static MatrixTheoryData<string, string> FormatsAndGraphs => new(Formats.Select(f => f.Data), SampleGraphs.Names.Select(n => n.Data));

    [Fact]
    public void Ids_are_unique_and_slugs()
    {
        Assert.Equal(GraphFormats.All.Length, GraphFormats.All.Select(f => f.Id).Distinct().Count());
        Assert.All(GraphFormats.All, f => Assert.True(Identifiers.Slug.IsValid(f.Id)));
    }

    [Theory]
    [MemberData(nameof(FormatsAndGraphs))]
    public void The_same_graph_gives_the_same_bytes(string format, string graph)
    {
        using Exported first = new(SampleGraphs.Get(graph), format);
        using Exported second = new(SampleGraphs.Get(graph), format);
        Assert.Equal(Relative(first), Relative(second));
        Assert.All(Relative(first), f => Assert.Equal(File.ReadAllBytes(first.PathOf(f)), File.ReadAllBytes(second.PathOf(f))));
    }

    [Theory]
    [MemberData(nameof(FormatsAndGraphs))]
    public void The_loss_report_stands_beside_the_files(string format, string graph)
    {
        using Exported export = new(SampleGraphs.Get(graph), format);
        string file = export.Result.Files[^1];
        Assert.Equal($"{format}.loss.json", Path.GetFileName(file));
        JObject report = JObject.Parse(File.ReadAllText(file));
        Assert.Equal(format, (string?)report["format"]);
        Assert.Equal(export.Result.Losses.IsEmpty, (bool)report["lossless"]!);
        Assert.Equal(export.Result.Losses.Losses.Select(l => (l.What, l.Count)), report["losses"]!.Select(l => ((string)l["what"]!, (long)l["count"]!)));
        Assert.All(export.Result.Losses.Losses, l => Assert.True(l.Count > 0 && l.Instead.Length > 0, l.ToString()));
    }

    // What is said of the future, or by way of opinion, is named by words of the river's opinion alone.
    [Theory]
    [MemberData(nameof(Formats))]
    public void A_view_is_all_that_is_exported(string format)
    {
        KnowledgeGraph facts = SampleGraphs.Get("river").View(GraphView.Factual);
        using Exported export = new(facts, format);
        Assert.All(export.Result.Files, f => Assert.DoesNotContain("red-told", File.ReadAllText(f), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_field_is_declared_with_a_reason(string format)
    {
        foreach (bool records in new[] { false, true })
        {
            FormatSupport support = GraphFormats.Find(format)!.Support(new ExportOptions { WithRecords = records });
            Assert.Equal(Enum.GetValues<ModelField>(), support.Fields.Select(f => f.Field));
            Assert.All(support.Fields, f => Assert.Equal(f.Keeping == Keeping.Kept, f.Instead.Length == 0));
        }
    }

    private static IEnumerable<string> Relative(Exported export) => export.Result.Files.Select(f => Path.GetRelativePath(export.Directory, f));
}
