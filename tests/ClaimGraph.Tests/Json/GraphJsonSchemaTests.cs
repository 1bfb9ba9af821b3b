using ClaimGraph.Json;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Json;

public sealed class GraphJsonSchemaTests
{
    private static readonly string Schema = Path.Combine(Repository.Root, "graph-data/schema/json-schema/graph.schema.json");
    private static readonly string River = Path.Combine(Repository.Root, "tests/ClaimGraph.Tests/Json/river.graph.json");

    [Fact]
    public void The_committed_schema_is_the_one_the_library_generates() =>
        Assert.Equal(GraphJsonSchema.ToText(), File.ReadAllText(Schema));

    [Fact]
    public void A_written_graph_fits_the_schema() => Assert.Empty(JsonSchemaValidator.Validate(Schema, River));

    [Theory]
    [InlineData("\"format\": \"claimgraph/1\"", "\"format\": \"claimgraph/2\"", "/format")]
    [InlineData("\"modality\": \"opinion\"", "\"modality\": \"guess\"", "/claims/3/modality")]
    [InlineData("\"value\": \"1280.50\"", "\"value\": 1280.50", "/claims/1/object")]
    [InlineData("\"start\": 3", "\"start\": -1", "/claims/0/evidence/1/start")]
    [InlineData("\"id\": \"red-told\"", "\"id\": \"Red told\"", "/claims/3/id")]
    [InlineData("\"polarity\": \"denied\",", "", "/claims/1 must have required property 'polarity'")]
    [InlineData("\"shape\": \"cut-corner\"", "\"shape\": \"heart\"", "/kinds/2/shape")]
    [InlineData("\"near\": \"red\"", "\"near\": 3", "/claims/0/qualifiers/near")]
    [InlineData("\"reflexive\": true", "\"reflexive\": true, \"magic\": true", "/relations/2 must NOT have additional properties")]
    public void What_the_format_does_not_allow_does_not_fit_the_schema(string right, string wrong, string place)
    {
        string text = File.ReadAllText(River);
        Assert.Contains(right, text, StringComparison.Ordinal);
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));

            Assert.Contains(place, JsonSchemaValidator.Validate(Schema, path), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
