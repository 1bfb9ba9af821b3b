using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.ParquetTables;

public sealed class ParquetTests
{
    private static readonly ExportOptions Records = new() { WithRecords = true };

    [Theory]
    [MemberData(nameof(SampleGraphs.Names), MemberType = typeof(SampleGraphs))]
    public async Task DuckDB_finds_every_node_and_edge_with_all_it_has(string name)
    {
        KnowledgeGraph graph = SampleGraphs.Get(name);
        using Exported export = new(graph, "parquet", Records);
        JToken tables = await Reader.NodeAsync("@duckdb/node-api", "ParquetTables/read_duckdb.cjs", export.Directory);
        Assert.Equal(graph.EdgeCount, tables["edges"]!["rows"]!.Count());
        PropertyGraph expected = new(graph, Records);
        JObject found = new()
        {
            ["nodes"] = new JObject(tables["nodes"]!["rows"]!.Select(r => new JProperty((string)r["id"]!, Properties(r, "id")))),
            ["edges"] = new JObject(tables["edges"]!["rows"]!.Select(r => new JProperty((string)r["id"]!, new JObject
            {
                ["source"] = r["src"],
                ["target"] = r["dst"],
                ["properties"] = With(Properties(r, "id", "src", "dst", "relationship"), "relation", r["relationship"]),
            }))),
        };
        ReadBack.ShouldBe(expected, found, v => Forms.Lists(v, t => t));
        Assert.Equal(expected.Attributes.ToDictionary(a => a.Name, a => (string?)Forms.Flat(a.Value, t => t)), ((JObject)tables["nodes"]!["metadata"]!).Properties().ToDictionary(p => p.Name, p => (string?)p.Value));
    }

    [Fact]
    public async Task Columns_have_the_names_of_GraphFrames_and_types()
    {
        using Exported export = new(SampleGraphs.Get("river"), "parquet");
        JToken tables = await Reader.NodeAsync("@duckdb/node-api", "ParquetTables/read_duckdb.cjs", export.Directory);
        JObject edges = (JObject)tables["edges"]!["columns"]!;
        Assert.Equal(["src", "dst", "relationship", "id"], edges.Properties().Take(4).Select(p => p.Name));
        Assert.Equal("VARCHAR", (string?)edges["src"]);
        Assert.Equal("VARCHAR[]", (string?)edges["said_by"]);
        Assert.Equal("id", ((JObject)tables["nodes"]!["columns"]!).Properties().First().Name);
    }

    // Each group holds some millions of characters at most, so that memory does not grow with the graph.
    [Fact]
    public async Task Long_tables_are_written_in_groups_of_rows()
    {
        using TemporaryDirectory directory = new();
        ExportFile file = Exchange.Tables.ParquetTable.File(
            "long.parquet",
            [Exchange.Tables.ParquetColumn.OfText("id"), Exchange.Tables.ParquetColumn.OfTexts("list"), Exchange.Tables.ParquetColumn.OfDouble("number")],
            new Dictionary<string, string>(),
            table =>
            {
                for (int i = 0; i < 40_000; i++)
                {
                    table.Add($"row-{i}").Add(i % 3 == 0 ? null : [.. Enumerable.Range(0, i % 3).Select(k => $"{i}.{k}")]).Add(i % 2 == 0 ? i / 4.0 : null);
                    table.EndRow();
                }
            });
        await using (FileStream stream = File.Create(directory.PathOf("long.parquet")))
        {
            file.Write(stream);
        }

        JToken rows = (await Reader.NodeAsync("@duckdb/node-api", "ParquetTables/read_duckdb.cjs", directory.FullPath))["long"]!["rows"]!;
        Assert.Equal(40_000, rows.Count());
        Assert.Equal("{\"id\":\"row-39999\",\"list\":null,\"number\":null}", rows.Last!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("{\"id\":\"row-20000\",\"list\":[\"20000.0\",\"20000.1\"],\"number\":5000}", ((JArray)rows)[20_000].ToString(Newtonsoft.Json.Formatting.None));
        await using Parquet.ParquetReader reader = await Parquet.ParquetReader.CreateAsync(
            directory.PathOf("long.parquet"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(3, reader.RowGroupCount);
    }

    private static JObject Properties(JToken row, params string[] leftOut) => new(((JObject)row).Properties()
        .Where(p => p.Value.Type != JTokenType.Null && !leftOut.Contains(p.Name))
        .Select(p => new JProperty(p.Name, p.Value.Type is JTokenType.Float or JTokenType.Integer ? p.Value.ToString() : p.Value)));

    private static JObject With(JObject properties, string name, JToken? value)
    {
        properties[name] = value;
        return properties;
    }
}
