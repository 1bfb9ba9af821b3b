namespace ClaimGraph.Loading.JsonSchemas;

/// <summary>A JSON Schema, as it is written into the directory <c>json-schema</c> of a schema.</summary>
/// <param name="Name">The file's name, such as <c>claims.schema.json</c>.</param>
/// <param name="Text">The file's text: indented by two spaces, with LF line ends, ending in one.</param>
public sealed record JsonSchemaFile(string Name, string Text);
