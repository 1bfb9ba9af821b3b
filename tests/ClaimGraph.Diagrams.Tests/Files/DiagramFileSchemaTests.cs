using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Loading;
using ClaimGraph.Loading.JsonSchemas;
using ClaimGraph.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Tests.Files;

/// <summary>The JSON Schema, held by ajv, a validator that is not ours.</summary>
public sealed class DiagramFileSchemaTests
{
    [Fact]
    public void The_committed_schema_is_current()
    {
        string directory = Repository.PathOf("graph-data", "schema");
        JsonSchemaFile file = DiagramFileSchema.For(SchemaLoader.Load(directory).Schema!);
        string committed = Path.Combine(directory, "json-schema", file.Name);
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            File.WriteAllText(committed, file.Text);
        }

        Assert.Equal(file.Text, File.ReadAllText(committed));
    }

    [Fact]
    public async Task The_diagrams_of_the_article_are_valid()
    {
        GraphSchema schema = SchemaLoader.Load(Repository.PathOf("graph-data", "schema")).Schema!;
        JArray results = await ValidateAsync(schema, Directory.GetFiles(Path.Combine(Repository.Dataset, "diagrams"), "*.json"));
        Assert.All(results, r => Assert.True(!r["errors"]!.Any(), r.ToString()));
    }

    [Fact]
    public async Task What_the_file_alone_shows_to_be_wrong_is_invalid()
    {
        string[] visible =
        [
            "CG0002-wrong-types", "CG0004-misspelt-property", "CG0005-missing-properties", "CG0023-id-not-a-slug", "CG0025-empty-lists",
            "CG0104-unknown-names", "CG0106-unknown-row", "CG0113-unknown-words", "CG0705-out-of-range",
        ];
        string[] files = [.. visible.Select(n => Repository.PathOf("tests", "ClaimGraph.Diagrams.Tests", "Files", "cases", n, "diagram.json"))];
        JArray results = await ValidateAsync(AnvilDataset.Graph.Schema, files);
        Assert.All(results, r => Assert.True(r["errors"]!.Any(), r.ToString()));
        Assert.Equal(visible.Length, results.Count);
    }

    private static async Task<JArray> ValidateAsync(GraphSchema schema, string[] files)
    {
        if (!Directory.Exists(Repository.PathOf("tests", "node_modules", "ajv")))
        {
            Tool.SkipOrFail("ajv is not installed: run \"npm ci\" in the directory tests.");
        }

        JObject rules = JObject.Parse(DiagramFileSchema.For(schema).Text);
        JArray checks = new(files.Select(f => new JObject
        {
            ["name"] = f,
            ["schema"] = rules.DeepClone(),
            ["data"] = JToken.Parse(File.ReadAllText(f)),
        }));
        ToolResult result = await Tool.RunAsync("node", [Repository.PathOf("tests", "validate-json.cjs")], input: checks.ToString(Formatting.None));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JArray.Parse(result.Output);
    }
}
