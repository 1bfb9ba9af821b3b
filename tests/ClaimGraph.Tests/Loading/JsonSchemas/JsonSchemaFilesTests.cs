using System.Text;
using ClaimGraph.Loading;
using ClaimGraph.Loading.JsonSchemas;
using ClaimGraph.Schema;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Loading.JsonSchemas;

public sealed class JsonSchemaFilesTests
{
    [Fact]
    public void There_is_a_schema_for_each_sort_of_file()
    {
        Assert.Equal(
            ["kinds", "relations", "qualifiers", "units", "source", "nodes", "claims", "sameness"],
            JsonSchemaFiles.For(BaseSchema()).Select(f => f.Name.Replace(".schema.json", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Equal_schemas_give_equal_texts() =>
        Assert.Equal(JsonSchemaFiles.For(BaseSchema()).AsEnumerable(), JsonSchemaFiles.For(BaseSchema()));

    [Fact]
    public void Each_is_a_schema_of_the_2020_draft_that_ends_in_a_line_end()
    {
        foreach (JsonSchemaFile file in JsonSchemaFiles.For(BaseSchema()))
        {
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)JObject.Parse(file.Text)["$schema"]);
            Assert.EndsWith("}\n", file.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\r", file.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nodes_are_offered_the_kinds_that_are_not_abstract()
    {
        JObject nodes = JObject.Parse(JsonSchemaFiles.For(BaseSchema()).Single(f => f.Name == "nodes.schema.json").Text);
        Assert.Equal(
            ["person", "company", "unnamed-source", "product", "city"],
            nodes.SelectTokens("properties.nodes.items.properties.kind.oneOf[*].const").Select(t => (string?)t));
    }

    [Fact]
    public async Task Files_that_load_are_valid()
    {
        List<JObject> checks = [.. Checks("base", BaseSchema(), DatasetCase.BaseFiles)];
        string real = Path.Combine(Repository.Root, "graph-data");
        if (Directory.Exists(Path.Combine(real, "schema")))
        {
            DataFile[] files =
            [
                .. Directory.EnumerateFiles(real, "*.json", SearchOption.AllDirectories)
                    .Where(f => !f.Contains("json-schema", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(f)) != "diagrams")
                    .Select(f => new DataFile(Path.GetRelativePath(real, f), File.ReadAllBytes(f))),
            ];
            checks.AddRange(Checks("real", SchemaLoader.Load(Path.Combine(real, "schema")).Schema!, files));
        }

        foreach (JToken result in await JsonSchemaValidator.ValidateAsync(checks))
        {
            Assert.True(!result["errors"]!.Any(), result.ToString());
        }
    }

    [Fact]
    public async Task What_one_file_alone_shows_to_be_wrong_is_invalid()
    {
        string[] visible =
        [
            "CG0002-wrong-types", "CG0004-misspelt-property", "CG0005-missing-properties", "CG0020-empty-text", "CG0023-id-not-a-slug",
            "CG0024-not-a-whole-number", "CG0026-repeated-entry", "CG0101-unknown-kind", "CG0104-unknown-relation",
            "CG0105-unknown-qualifier", "CG0106-unknown-term", "CG0107-unknown-unit", "CG0111-unknown-modality",
            "CG0112-unknown-comparison", "CG0113-unknown-words", "CG0201-abstract-kind", "CG0303-object-form-not-allowed",
            "CG0304-unit-not-allowed", "CG0306-missing-qualifier", "CG0307-qualifier-not-allowed", "CG0309-missing-speaker",
            "CG0313-object-without-one-form", "CG0401-bad-date", "CG0404-bad-quantity", "CG0501-missing-evidence", "CG0505-bad-digest",
            "CG0153-no-object-form", "CG0157-qualifier-type-mismatch", "CG0025-empty-list",
        ];
        List<JObject> checks = [];
        HashSet<string> good = [.. DatasetCase.BaseFiles.Select(f => Encoding.UTF8.GetString(f.Content.Span))];
        foreach (string name in visible)
        {
            DataFile[] changed = [.. DatasetCase.Read(name).Files.Where(f => !good.Contains(Encoding.UTF8.GetString(f.Content.Span)))];
            checks.AddRange(Checks(name, BaseSchema(), changed));
        }

        JArray results = await JsonSchemaValidator.ValidateAsync(checks);
        Assert.Equal(
            visible.Order(StringComparer.Ordinal),
            results.Where(r => r["errors"]!.Any()).Select(r => ((string)r["name"]!).Split(':')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_committed_schemas_are_current()
    {
        string directory = Path.Combine(Repository.Root, "graph-data", "schema");
        Assert.SkipUnless(Directory.Exists(directory), "graph-data/schema is not there.");
        foreach (JsonSchemaFile file in JsonSchemaFiles.For(SchemaLoader.Load(directory).Schema!))
        {
            // As for the cases: accepting writes what is current, for somebody to review and commit.
            if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
            {
                Directory.CreateDirectory(Path.Combine(directory, "json-schema"));
                File.WriteAllText(Path.Combine(directory, "json-schema", file.Name), file.Text);
            }

            Assert.Equal(file.Text, File.ReadAllText(Path.Combine(directory, "json-schema", file.Name)));
        }
    }

    private static GraphSchema BaseSchema() => SchemaLoader.Load("schema", DatasetCase.BaseFiles).Schema!;

    private static IEnumerable<JObject> Checks(string name, GraphSchema schema, IEnumerable<DataFile> files)
    {
        Dictionary<string, JObject> schemas = JsonSchemaFiles.For(schema).ToDictionary(
            f => f.Name.Replace(".schema.json", "", StringComparison.Ordinal), f => JObject.Parse(f.Text), StringComparer.Ordinal);
        foreach (DataFile file in files)
        {
            string[] parts = file.Path.Replace('\\', '/').Split('/');
            string sort = parts is [.., "nodes" or "claims", _] ? parts[^2] : Path.GetFileNameWithoutExtension(file.Path);
            yield return new JObject(
                new JProperty("name", $"{name}:{file.Path}"),
                new JProperty("schema", schemas[sort]),
                new JProperty("data", JToken.Parse(Encoding.UTF8.GetString(file.Content.Span))));
        }
    }
}
