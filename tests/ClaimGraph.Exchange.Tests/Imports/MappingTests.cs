using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>What a mapping makes of a graph.</summary>
public sealed class MappingTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("node-link", "networkx.node-link.json")]
    [InlineData("graphml", "networkx.graphml")]
    [InlineData("cypher", "neo4j.cypher")]
    [InlineData("csv", "gephi-edges.csv", "gephi-nodes.csv")]
    [InlineData("draft-claims", "drafts.json")]
    public void The_one_that_is_proposed_gives_the_same_again(string format, params string[] files)
    {
        string[] paths = [.. files.Select(Imported.File)];
        ImportResult proposed = Imported.From(format, null, paths);
        string mapping = Write("mapping.json", Imported.Text(proposed, "mapping.json"));
        ImportResult again = Imported.From(format, new ImportOptions { Mapping = mapping }, paths);
        Assert.Equal(proposed.Dataset, again.Dataset);
        Assert.Equal(proposed.Files.Length - 1, again.Files.Length);
        Assert.Equal(proposed.Losses.AsEnumerable(), again.Losses);
    }

    [Fact]
    public void Relations_can_be_turned_round_types_left_out_and_properties_put_elsewhere()
    {
        string mapping = Write("mapping.json", """
            {
              // Comments are allowed here too.
              "languages": ["en", "de"],
              "nodeType": "type",
              "kinds": { "Person": { "kind": "human" }, "Company": { "kind": "firm" }, "City": { "leaveOut": true } },
              "edgeType": "relation",
              "relations": { "WORKS_FOR": { "relation": "employs", "reversed": true }, "knows": { "leaveOut": true } },
              "otherRelation": "other",
              "nodeProperties": {
                "name": { "as": "label", "language": "de" },
                "email": { "as": "external-id", "collection": "email" },
                "aka": { "as": "description" },
                "age": { "as": "leave-out" }
              },
              "edgeProperties": { "since": { "as": "time" } },
              "authorKind": "human"
            }
            """);
        ImportResult result = Imported.From("node-link", new ImportOptions { Mapping = mapping, Author = "Ada Lind" }, Imported.File("networkx.node-link.json"));
        Assert.True(result.Dataset is not null, string.Join('\n', result.Diagnostics));
        Dataset dataset = result.Dataset;
        Assert.Equal(["acme-anvils-sohne employs ada", "acme-anvils-sohne employs ada", "acme-anvils-sohne employs ada"], dataset.Suggestions.Claims
            .Select(s => $"{s.Claim.Subject} {s.Claim.Relation} {((NodeObject)s.Claim.Object).Node}"));
        Assert.Equal(["2020", "2022", "2022"], dataset.Suggestions.Claims.Select(s => s.Claim.Time!.Text).Order(StringComparer.Ordinal));

        // The author is a node of the graph already: it is in the dataset, because the source names it.
        Node ada = Assert.Single(dataset.Nodes);
        Assert.Equal(("ada", "human", "ada@example.org"), (ada.Id.Value, ada.Kind.Value, ada.ExternalIds["email"]));
        Assert.Equal("A. Lind 艾达", ada.Description.In(new Language("de")));
        Assert.Equal(["en", "de"], dataset.Sources[0].Languages.Select(l => l.Tag));
        Assert.Equal(
            [
                "edges", "edges of the type \"knows\"", "nodes of the type \"City\"", "properties of the graph as a whole", "property \"age\" of nodes",
                "property \"founded\" of nodes", "property \"weight\" of edges",
            ],
            result.Losses.Where(l => l.IsOmitted).Select(l => l.What));
    }

    [Fact]
    public void An_existing_schema_is_used_as_it_is()
    {
        string schema = Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Imports", "cases", "CG0807-other-schema", "schema");
        foreach (string file in Directory.GetFiles(schema))
        {
            Directory.CreateDirectory(_directory.PathOf("shared", "schema"));
            File.Copy(file, _directory.PathOf("shared", "schema", Path.GetFileName(file)));
        }

        string mapping = Write("mapping.json", """
            {
              "schema": "shared/schema", "nodeType": "type", "kinds": { "Person": { "kind": "person" }, "City": { "kind": "city" } },
              "edgeType": "relation", "relations": { "led by": { "relation": "leads", "reversed": true } }, "authorKind": "person"
            }
            """);
        string graph = Write("graph.json", """
            { "nodes": [{ "id": "ada", "type": "Person" }, { "id": "paris", "type": "City" }], "edges": [{ "source": "paris", "target": "ada", "relation": "led by" }] }
            """);
        ImportResult result = Imported.From("node-link", new ImportOptions { Mapping = mapping }, graph);
        Assert.True(result.Dataset is not null, string.Join('\n', result.Diagnostics));
        Assert.False(result.BringsSchema);
        Assert.Equal(["source.json", "nodes.json", "01-imported.json"], result.Files.Select(f => Path.GetFileName(f.Path)));
        Assert.Contains("\"schema\": \"../shared/schema\"", Imported.Text(result, "source.json"), StringComparison.Ordinal);
        Assert.Equal("ada leads paris", Assert.Single(Imported.Triples(result.Dataset)));
    }

    [Fact]
    public void Drafts_may_speak_in_the_words_of_a_schema()
    {
        string mapping = Write("mapping.json", """{ "schema": "schema", "authorKind": "person" }""");
        string schema = Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Imports", "cases", "CG0807-other-schema", "schema");
        Directory.CreateDirectory(_directory.PathOf("schema"));
        foreach (string file in Directory.GetFiles(schema))
        {
            File.Copy(file, _directory.PathOf("schema", Path.GetFileName(file)));
        }

        string drafts = Write("drafts.json", """
            { "claims": [{ "subject": { "label": "Ada", "kind": "person" }, "relation": "leads", "object": { "label": "Paris", "kind": "city" } }] }
            """);
        ImportResult result = Imported.From("draft-claims", new ImportOptions { Mapping = mapping }, drafts);
        Assert.True(result.Dataset is not null, string.Join('\n', result.Diagnostics));
        Assert.Equal("leads", Assert.Single(result.Dataset.Suggestions.Claims).Claim.Relation.Value);
        ImportResult unknown = Imported.From("draft-claims", new ImportOptions { Mapping = mapping }, Write("drafts.json", """
            { "claims": [{ "subject": { "label": "Ada", "kind": "persn" }, "relation": "leds", "object": { "label": "Paris", "kind": "city" } }] }
            """));
        Assert.Equal(["CG0101", "CG0104"], unknown.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(_directory.PathOf(name), text);
        return _directory.PathOf(name);
    }
}
