using System.Text.RegularExpressions;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Dossier;

/// <summary>Pages of Markdown as marked reads them: a parser of CommonMark and GitHub's extensions that is not ours.</summary>
public sealed partial class DossierTests
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Every_text_is_read_as_it_is_and_nothing_as_markup(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "markdown");
        JObject pages = (JObject)await Reader.NodeAsync("marked", "Dossier/read_markdown.mjs", export.Directory);
        Assert.Equal(graph.Nodes.Length + 1, pages.Count);
        foreach ((string page, JToken? seen) in pages)
        {
            Assert.Empty(seen!["marks"]!);
            Assert.All(seen["html"]!, h => Assert.Matches(Anchors(), (string)h!));
            Assert.All(seen["links"]!, l => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(export.PathOf(page))!, (string)l!)), (string?)l));
        }

        foreach (Node node in graph.Nodes)
        {
            string text = Text(pages, node.Id);
            Assert.All(node.Labels.Entries, l => Assert.Contains(OnOneLine(l.Value), text, StringComparison.Ordinal));
            Assert.All(node.Description.Entries, d => Assert.Contains(OnOneLine(d.Value), text, StringComparison.Ordinal));
            Assert.All(node.Aliases, a => Assert.Contains($"{OnOneLine(a.Text)} ({a.Language}", text, StringComparison.Ordinal));
            Assert.All(node.ExternalIds, e => Assert.Contains($"{e.Key} {OnOneLine(e.Value)}", text, StringComparison.Ordinal));
        }

        string whole = (string)pages["index.md"]!["text"]!;
        foreach (Claim claim in graph.Claims)
        {
            string told = string.Concat(claim.Statement.Entries.Concat(claim.Note.Entries).Select(t => OnOneLine(t.Value)));
            Assert.All(claim.Statement.Entries.Concat(claim.Note.Entries), t => Assert.Contains(OnOneLine(t.Value), whole, StringComparison.Ordinal));
            Assert.Contains(Vocabulary.NameOf(claim.Modality), Text(pages, claim.Subject), StringComparison.Ordinal);
            Assert.All(claim.Statement.Entries, t => Assert.Contains(OnOneLine(t.Value), Text(pages, claim.Subject), StringComparison.Ordinal));
            if (claim.Object is NodeObject target)
            {
                Assert.All(claim.Statement.Entries, t => Assert.Contains(OnOneLine(t.Value), Text(pages, target.Node), StringComparison.Ordinal));
            }

            Assert.NotEmpty(told);
        }
    }

    [Fact]
    public void A_page_has_the_names_of_its_language_first()
    {
        using Exported export = new(SampleGraphs.Get("river"), "markdown", new Formats.ExportOptions { Language = Language.Chinese });
        Assert.StartsWith("# 蓝河\n", File.ReadAllText(export.PathOf("nodes", "blue.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_Windows_keeps_for_devices_get_other_files()
    {
        using Exported export = new(SampleGraphs.Get("nasty"), "markdown");
        Assert.True(File.Exists(export.PathOf("nodes", "con_.md")));
        Assert.False(File.Exists(export.PathOf("nodes", "con.md")));
    }

    /// <summary>A text as Markdown can hold it.</summary>
    internal static string OnOneLine(string text) =>
        Controls().Replace(LineEnds().Replace(text, " "), "\uFFFD").Trim(' ');

    private static string Text(JObject pages, NodeId node) =>
        (string)(pages[$"nodes/{node.Value.Replace(':', '_')}.md"] ?? pages[$"nodes/{node}_.md"])!["text"]!;

    [GeneratedRegex("^(<a id=\"[a-z0-9:-]+\">|</a>)$")]
    private static partial Regex Anchors();

    [GeneratedRegex("\r\n|[\n\r\t\u0085\u2028\u2029]")]
    private static partial Regex LineEnds();

    [GeneratedRegex("[\\p{Cc}\uFFFE\uFFFF]")]
    private static partial Regex Controls();
}
