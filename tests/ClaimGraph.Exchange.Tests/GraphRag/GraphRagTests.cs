using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.GraphRag;

/// <summary>GraphRAG's tables, by its pages on outputs and on bringing one's own graph.</summary>
public sealed class GraphRagTests
{
    // https://microsoft.github.io/graphrag/index/outputs/: names and types, as DuckDB calls them.
    private static readonly Dictionary<string, string> Columns = new()
    {
        ["entities"] = "id VARCHAR, human_readable_id BIGINT, title VARCHAR, type VARCHAR, description VARCHAR, text_unit_ids VARCHAR[], frequency BIGINT, degree BIGINT, x DOUBLE, y DOUBLE",
        ["relationships"] = "id VARCHAR, human_readable_id BIGINT, source VARCHAR, target VARCHAR, description VARCHAR, weight DOUBLE, combined_degree BIGINT, text_unit_ids VARCHAR[]",
        ["text_units"] = "id VARCHAR, human_readable_id BIGINT, text VARCHAR, n_tokens BIGINT, document_id VARCHAR, document_ids VARCHAR[], entity_ids VARCHAR[], relationship_ids VARCHAR[], covariate_ids VARCHAR[]",
        ["covariates"] = "id VARCHAR, human_readable_id BIGINT, covariate_type VARCHAR, type VARCHAR, description VARCHAR, subject_id VARCHAR, object_id VARCHAR, status VARCHAR, start_date VARCHAR, end_date VARCHAR, source_text VARCHAR, text_unit_id VARCHAR",
        ["documents"] = "id VARCHAR, human_readable_id BIGINT, title VARCHAR, text VARCHAR, text_unit_ids VARCHAR[], creation_date VARCHAR",
    };

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task DuckDB_finds_the_tables_that_GraphRAG_wants(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "graphrag");
        JToken tables = await Reader.NodeAsync("@duckdb/node-api", "ParquetTables/read_duckdb.cjs", export.Directory);
        Assert.All(Columns, c => Assert.StartsWith(
            c.Value, string.Join(", ", ((JObject)tables[c.Key]!["columns"]!).Properties().Select(p => $"{p.Name} {p.Value}")), StringComparison.Ordinal));
        JToken entities = tables["entities"]!["rows"]!;
        Dictionary<string, string> titles = entities.ToDictionary(e => (string)e["id"]!, e => (string)e["title"]!);
        Assert.Equal(graph.Nodes.Select(n => n.Id.Value), titles.Keys);
        Assert.Equal(titles.Count, titles.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(graph.Nodes.Select(n => n.Kind.Value), entities.Select(e => (string)e["type"]!));
        Assert.Equal(
            graph.Claims.Where(c => c.Object is NodeObject).Select(c => (c.Id.Value, titles[c.Subject.Value], titles[((NodeObject)c.Object).Node.Value], c.Relation.Value, Description(graph, c))),
            tables["relationships"]!["rows"]!.Select(r => ((string)r["id"]!, (string)r["source"]!, (string)r["target"]!, (string)r["relation"]!, (string)r["description"]!)));
        Assert.Equal(
            graph.Claims.Where(c => c.Object is not NodeObject).Select(c => (c.Id.Value, titles[c.Subject.Value], c.Relation.Value, Description(graph, c), c.Modality == Modality.Fact)),
            tables["covariates"]!["rows"]!.Select(r => ((string)r["id"]!, (string)r["subject_id"]!, (string)r["type"]!, (string)r["description"]!, (string?)r["status"] != "SUSPECTED")));
    }

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task Text_units_are_paragraphs_in_the_words_of_statements(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "graphrag");
        JToken tables = await Reader.NodeAsync("@duckdb/node-api", "ParquetTables/read_duckdb.cjs", export.Directory);
        var expected = graph.Claims.SelectMany(c => c.Evidence.Select(e => (e.Source, e.Paragraph)).Distinct().Select(p => (p, Claim: c)))
            .GroupBy(c => c.p, c => c.Claim).OrderBy(p => p.Key.Source).ThenBy(p => p.Key.Paragraph)
            .Select(p => ($"{p.Key.Source}-{p.Key.Paragraph}", string.Join('\n', p.Select(c => Description(graph, c)))));
        Assert.Equal(expected, tables["text_units"]!["rows"]!.Select(u => ((string)u["id"]!, (string)u["text"]!)));
        string[] units = [.. tables["text_units"]!["rows"]!.Select(u => (string)u["id"]!)];
        foreach (JToken named in tables["entities"]!["rows"]!.Concat(tables["relationships"]!["rows"]!).SelectMany(r => r["text_unit_ids"]!))
        {
            Assert.Contains((string)named!, units);
        }

        Assert.Equal(units, tables["documents"]!["rows"]!.SelectMany(d => d["text_unit_ids"]!).Select(u => (string)u!));
    }

    [Fact]
    public async Task Equal_names_are_told_apart()
    {
        Dataset river = SampleGraphs.Get("river").ToDataset();
        KnowledgeGraph graph = KnowledgeGraph.Build(river with
        {
            Nodes = [.. river.Nodes.Select(n => n with { Labels = n.Id == new NodeId("ada") ? LocalizedText.Of("River (red)", "甲") : LocalizedText.Of("River", "河") })],
        });
        using Exported export = new(graph, "graphrag", new ExportOptions { WithRecords = true });
        JToken tables = await Reader.NodeAsync("@duckdb/node-api", "ParquetTables/read_duckdb.cjs", export.Directory);
        Assert.Equal(["River (red)", "River (blue)", "River (red) (red)"], tables["entities"]!["rows"]!.Select(e => (string)e["title"]!));
        Assert.All(tables["relationships"]!["rows"]!, r => Assert.Equal((string?)r["id"], (string?)JObject.Parse((string)r["record"]!)["id"]));
    }

    private static string Description(KnowledgeGraph graph, Claim claim)
    {
        string statement = claim.Statement.In(Language.English);
        return claim.Modality == Modality.Fact
            ? statement
            : $"[{Vocabulary.NameOf(claim.Modality)}: {string.Join(", ", claim.SaidBy.Select(s => graph.GetNode(s).Labels.In(Language.English)))}] {statement}";
    }
}
