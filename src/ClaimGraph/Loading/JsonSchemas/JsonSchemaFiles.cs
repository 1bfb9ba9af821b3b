using System.Collections.Immutable;
using ClaimGraph.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Loading.JsonSchemas;

/// <summary>Makes JSON Schemas with which an editor completes and checks data files while somebody types.</summary>
/// <remarks>
/// JSON Schema draft 2020-12, https://json-schema.org/draft/2020-12 . They accept every file that loads and reject what can be told
/// from one file alone; ids of other files, dates in full and digests against the source are left to loading.
/// </remarks>
public static class JsonSchemaFiles
{
    /// <summary>The JSON Schemas of a schema's own files and of the datasets written in it.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>Eight files in the order kinds, relations, qualifiers, units, source, nodes, claims, sameness; equal schemas give equal texts.</returns>
    public static ImmutableArray<JsonSchemaFile> For(GraphSchema schema) =>
    [
        File("kinds", SchemaFileSchemas.Kinds(schema)),
        File("relations", SchemaFileSchemas.Relations(schema)),
        File("qualifiers", SchemaFileSchemas.Qualifiers(schema)),
        File("units", SchemaFileSchemas.Units(schema)),
        File("source", DatasetFileSchemas.Source(schema)),
        File("nodes", DatasetFileSchemas.Nodes(schema)),
        File("claims", ClaimsSchema.For(schema)),
        File("sameness", DatasetFileSchemas.Sameness(schema)),
    ];

    private static JsonSchemaFile File(string name, JObject schema)
    {
        using StringWriter text = new() { NewLine = "\n" };
        using (JsonTextWriter writer = new(text) { Formatting = Formatting.Indented, Indentation = 2, CloseOutput = false })
        {
            schema.WriteTo(writer);
        }

        return new JsonSchemaFile($"{name}.schema.json", text + "\n");
    }
}
