using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>Files that other programs wrote, held against what those programs read in them.</summary>
public sealed class ForeignFilesTests
{
    [Theory]
    [InlineData("node-link", "networkx.node-link.json")]
    [InlineData("node-link", "networkx-links.node-link.json")]
    [InlineData("graphml", "networkx.graphml")]
    public async Task NetworkX_finds_the_same_nodes_and_edges(string format, string file)
    {
        Dataset dataset = Imported.Dataset(format, Imported.File(file));
        JToken read = await Reader.PythonAsync("networkx", "Imports/read_networkx.py", Imported.File(file));
        Same(read, dataset);
        Assert.Contains(dataset.Suggestions.Nodes, n => n.Labels.In(Language.English) == "Acme \"Anvils\" & Söhne");
    }

    [Fact]
    public async Task Igraph_finds_the_same_nodes_and_edges()
    {
        Dataset dataset = Imported.Dataset("graphml", Imported.File("igraph.graphml"));
        Same(await Reader.PythonAsync("igraph", "Imports/read_igraph.py", Imported.File("igraph.graphml")), dataset);
    }

    [Fact]
    public void Attributes_become_claims_and_details_become_qualifiers()
    {
        Dataset dataset = Imported.Dataset("node-link", Imported.File("networkx.node-link.json"));
        string[] values = [.. dataset.Suggestions.Claims.Select(s => s.Claim).Where(c => c.Object is not NodeObject).Select(c => $"{c.Subject} {c.Relation} {c.Object}")];
        Assert.Equal(3, values.Length);
        Claim[] work = [.. dataset.Suggestions.Claims.Select(s => s.Claim).Where(c => c.Relation.Value == "works-for")];
        Assert.Equal(["0.5", "1.25", "1.25"], work.Select(c => ((QuantityValue)c.Qualifiers[new QualifierId("weight")]).Quantity.ValueText).Order(StringComparer.Ordinal));
        Assert.Equal(["2020", "2022", "2022"], work.Select(c => ((DateValue)c.Qualifiers[new QualifierId("since")]).Date.Text).Order(StringComparer.Ordinal));

        // Of two that say the same one says that it does.
        Assert.Equal(ClaimLinkType.Restates, Assert.Single(work.SelectMany(c => c.Links)).Type);
        Assert.Equal(Modality.Opinion, dataset.Suggestions.Claims.Single(s => s.Claim.Id.Value == "berta-knows-berta").Claim.Modality);
        Assert.All(dataset.Suggestions.Claims, s => Assert.Contains(SuggestionGap.Evidence, s.Gaps));
    }

    [Fact]
    public void A_script_in_the_manner_of_Neo4j_is_carried_out()
    {
        Dataset dataset = Imported.Dataset("cypher", Imported.File("neo4j.cypher"));
        Assert.Equal(
            [
                "acme based-in paris", "ada-lind founded acme", "ada-lind knows berta-oneill", "ada-lind works-for acme",
                "berta-oneill knows ada-lind", "berta-oneill works-for acme",
            ],
            Between(dataset));
        Assert.Equal(["acme company", "ada-lind person", "berta-oneill person", "paris city"], dataset.Suggestions.Nodes.Select(n => $"{n.Id} {n.Kind}"));
        Claim founded = dataset.Suggestions.Claims.Single(s => s.Claim.Id.Value == "ada-lind-founded-acme").Claim;
        Assert.Equal(["role", "share"], founded.Qualifiers.Keys.Select(q => q.Value));
        Assert.Equal(-0.5m, ((QuantityValue)founded.Qualifiers[new QualifierId("share")]).Quantity.Value);
        Assert.Contains(dataset.Suggestions.Claims, s => s.Claim is { Relation.Value: "founded", Object: DateObject { Date.Text: "1999-05-01" } });
    }

    [Fact]
    public void Tables_of_Gephi_and_of_Neo4j_are_read_in_any_order()
    {
        Dataset gephi = Imported.Dataset("csv", Imported.File("gephi-edges.csv"), Imported.File("gephi-nodes.csv"));
        Assert.Equal(["acme-anvils based-in two-lines", "ada-lind knows ada-lind", "ada-lind works-for acme-anvils"], Between(gephi));
        Assert.Equal("Acme; \"Anvils\"", gephi.Suggestions.Nodes[0].Labels.In(Language.English));
        Assert.Equal("company", gephi.Suggestions.Nodes[0].Kind.Value);

        Dataset neo4j = Imported.Dataset(
            "csv", Imported.File("neo4j-edges.csv"), Imported.File("neo4j-people.csv"), Imported.File("neo4j-companies.csv"));
        Assert.Equal(["ada knows berta", "ada works-for acme", "berta works-for acme"], Between(neo4j));
        Assert.Equal(2, neo4j.Suggestions.Claims.Count(s => s.Claim.Relation.Value == "tags"));
        Assert.DoesNotContain(neo4j.Suggestions.Claims, s => s.Claim.Relation.Value == "junk");
    }

    [Fact]
    public void What_cannot_be_taken_over_is_listed_with_a_place()
    {
        ImportResult result = Imported.From("cypher", null, Imported.File("neo4j.cypher"));
        Assert.Equal(
            ["further type \"Author\" of nodes 1 neo4j.cypher:6:8", "further type \"Place\" of nodes 1 neo4j.cypher:15:7"],
            result.Losses.Select(l => $"{l.What} {l.Count} {l.Example}"));
    }

    private static void Same(JToken read, Dataset dataset)
    {
        Assert.Equal(
            read["edges"]!.Select(e => $"{e[0]} {Slugged((string)e[1]!)} {e[2]}").Order(StringComparer.Ordinal),
            Imported.Triples(dataset));
        Assert.Equal(
            read["nodes"]!.Select(n => (string)n!).Order(StringComparer.Ordinal),
            dataset.Suggestions.Nodes.Select(n => Imported.Original(dataset, n.Id)).Order(StringComparer.Ordinal));
    }

    private static string Slugged(string relation) => relation.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static string[] Between(Dataset dataset) =>
    [
        .. dataset.Suggestions.Claims.Select(s => s.Claim).Where(c => c.Object is NodeObject)
            .Select(c => $"{c.Subject} {c.Relation} {((NodeObject)c.Object).Node}").Order(StringComparer.Ordinal),
    ];
}
