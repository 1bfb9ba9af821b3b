using ClaimGraph.Json;

namespace ClaimGraph.Tests.Json;

public sealed class GraphJsonSchemaTests
{
    private static readonly string Schema = Path.Combine(Repository.Root, "graph-data/schema/json-schema/graph.schema.json");
    private static readonly string River = Path.Combine(Repository.Root, "tests/ClaimGraph.Tests/Json/river.graph.json");

    [Fact]
    public void The_committed_schema_is_the_one_the_library_generates() =>
        Assert.Equal(GraphJsonSchema.ToText(), File.ReadAllText(Schema));

    [Fact]
    public async Task A_written_graph_fits_the_schema() => Assert.Empty(await JsonSchemaValidator.ValidateAsync(Schema, River));

    [Fact]
    public async Task What_the_format_does_not_allow_does_not_fit_the_schema()
    {
        (string Right, string Wrong, string Place)[] faults =
        [
            ("\"format\": \"claimgraph/1\"", "\"format\": \"claimgraph/2\"", "/format"),
            ("\"modality\": \"opinion\"", "\"modality\": \"guess\"", "/claims/3/modality"),
            ("\"value\": \"1280.50\"", "\"value\": 1280.50", "/claims/1/object"),
            ("\"start\": 3", "\"start\": -1", "/claims/0/evidence/1/start"),
            ("\"id\": \"red-told\"", "\"id\": \"Red told\"", "/claims/3/id"),
            ("\"polarity\": \"denied\",", "", "/claims/1 must have required property 'polarity'"),
            ("\"shape\": \"cut-corner\"", "\"shape\": \"heart\"", "/kinds/2/shape"),
            ("\"near\": \"red\"", "\"near\": 3", "/claims/0/qualifiers/near"),
            ("\"reflexive\": true", "\"reflexive\": true, \"magic\": true", "/relations/2 must NOT have additional properties"),
        ];
        string river = await File.ReadAllTextAsync(River, TestContext.Current.CancellationToken);
        DirectoryInfo directory = Directory.CreateTempSubdirectory("claimgraph-");
        try
        {
            string[] paths = [.. faults.Select((_, i) => Path.Combine(directory.FullName, $"{i}.json"))];
            for (int i = 0; i < faults.Length; i++)
            {
                Assert.Contains(faults[i].Right, river, StringComparison.Ordinal);
                File.WriteAllText(paths[i], river.Replace(faults[i].Right, faults[i].Wrong, StringComparison.Ordinal));
            }

            string told = await JsonSchemaValidator.ValidateAsync(Schema, paths);

            Assert.All(faults.Zip(paths), f => Assert.Contains($"{f.Second}: {f.First.Place}", told, StringComparison.Ordinal));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
