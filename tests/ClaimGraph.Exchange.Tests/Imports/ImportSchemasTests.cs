using ClaimGraph.Exchange.Imports;
using ClaimGraph.Tests;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>The JSON Schemas of mappings and drafts, held against files by a validator that is not ours.</summary>
public sealed class ImportSchemasTests
{
    [Fact]
    public async Task What_is_read_is_valid_and_what_shows_to_be_wrong_is_not()
    {
        string proposed = Imported.Text(Imported.From("node-link", null, Imported.File("networkx.node-link.json")), "mapping.json");
        JArray results = await JsonSchemaValidator.ValidateAsync(
        [
            Check("mapping", "proposed", proposed),
            Check("mapping", "schema alone", """{ "schema": "../schema" }"""),
            Check("draft-claims", "drafts", File.ReadAllText(Imported.File("drafts.json"))),
            Check("mapping", "bad", Case("CG0808-bad-mapping", "mapping.json")),
            Check("draft-claims", "bad drafts", Case("CG0005-drafts-of-wrong-form", "drafts.json")),
        ]);
        Assert.Equal(["bad", "bad drafts"], results.Where(r => r["errors"]!.Any()).Select(r => (string)r["name"]!));
    }

    [Fact]
    public void The_committed_ones_are_current()
    {
        foreach (ClaimGraph.Loading.JsonSchemas.JsonSchemaFile file in ImportSchemas.All)
        {
            string path = Repository.PathOf("graph-data", "schema", "json-schema", file.Name);
            if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
            {
                File.WriteAllText(path, file.Text);
            }

            Assert.Equal(file.Text, File.ReadAllText(path));
        }
    }

    private static string Case(string name, string file) =>
        File.ReadAllText(Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Imports", "cases", name, file));

    private static JObject Check(string schema, string name, string data) => new()
    {
        ["name"] = name,
        ["schema"] = JObject.Parse(ImportSchemas.All.Single(f => f.Name == $"{schema}.schema.json").Text),
        ["data"] = JToken.Parse(data),
    };
}
