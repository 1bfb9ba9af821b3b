namespace ClaimGraph.Cli.Output;

internal static class JsonSchemaFiles
{
    public static IEnumerable<KeyValuePair<string, string>> For(Schema.GraphSchema schema) => [];
}
