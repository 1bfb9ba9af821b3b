using System.Text.RegularExpressions;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Tests.Dossier;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Obsidian;

public sealed partial class VaultTests
{
    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Properties_are_read_as_yaml_has_them(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "obsidian");
        JObject notes = (JObject)await Reader.PythonAsync("yaml", "Obsidian/read_properties.py", export.Directory);
        Assert.Equal(graph.Nodes.Length, notes.Count);
        foreach (Node node in graph.Nodes)
        {
            JToken found = (notes[FileOf(node.Id)] ?? notes[$"{node.Id}_"])!;
            Assert.Equal((node.Id.Value, node.Kind.Value), ((string?)found["id"], (string?)found["kind"]));
            Assert.Equal(
                node.Labels.Entries.Select(e => e.Value).Concat(node.Aliases.Select(a => a.Text)).Select(DossierTests.OnOneLine).Distinct(StringComparer.Ordinal),
                found["aliases"]!.Select(a => (string)a!));
            Assert.Equal(graph.Schema.Lineage(node.Kind).Select(k => k.Id.Value), found["tags"]!.Select(t => (string)t!));
        }
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public void Every_edge_is_a_link_to_a_note_that_is_there(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "obsidian");
        HashSet<string> notes = [.. Directory.EnumerateFiles(export.PathOf(), "*.md", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f))];
        foreach (Node node in graph.Nodes)
        {
            string path = File.Exists(export.PathOf("nodes", $"{FileOf(node.Id)}.md")) ? $"{FileOf(node.Id)}.md" : $"{node.Id}_.md";
            string note = File.ReadAllText(export.PathOf("nodes", path));
            Assert.All(Links().Matches(note), l => Assert.Contains(l.Groups[1].Value, notes));
            Assert.Equal(
                graph.OutEdges(node.Id).Select(e => $"{FieldOf(e)} {FileOf(e.Target)}"),
                Fields().Matches(note).Select(f => $"{f.Groups[1].Value} {f.Groups[2].Value.TrimEnd('_')}"));
        }
    }

    [Fact]
    public void Names_of_files_and_of_blocks_have_no_colon()
    {
        using Exported export = new(SampleGraphs.Get("sources"), "obsidian");
        Assert.True(File.Exists(export.PathOf("nodes", "a-b_con.md")));
        Assert.DoesNotContain(export.Result.Files, f => Path.GetFileName(f).Contains(':', StringComparison.Ordinal));
        string[] blocks = [.. Blocks().Matches(File.ReadAllText(export.PathOf("index.md"))).Select(m => m.Groups[1].Value)];
        Assert.Equal(["a--c1", "a--c2", "a--c3", "a--c4", "a-b--c1", "a-b--c2", "a-b--c3", "a-b--c4"], blocks);
    }

    private static string FileOf(NodeId node) => node.Value.Replace(':', '_');

    // What is stated as a fact alone is found under its relation's name.
    private static string FieldOf(ClaimEdge edge) =>
        (edge.Modality == Modality.Fact ? "" : $"{Vocabulary.NameOf(edge.Modality)}-")
        + (edge.Polarity == Polarity.Affirmed ? "" : "denied-") + edge.Relation;

    [GeneratedRegex(@"\[\[([^\[\]|]*)\|[^\[\]|]*\]\]")]
    private static partial Regex Links();

    [GeneratedRegex(@"` \^(\S+)$", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^- \(([a-z-]+):: \[\[([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex Fields();
}
