using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Json;

/// <summary>A value in a JSON text, and where it stands.</summary>
/// <param name="Span">From its first character to its last.</param>
/// <param name="IsWhole">False when the text broke off within it, so that what it lacks may only not have been read.</param>
internal abstract record JsonNode(TextSpan Span, bool IsWhole = true);

/// <summary>A string.</summary>
/// <param name="Span">With its quotes.</param>
/// <param name="Value">What it says, escapes resolved.</param>
internal sealed record JsonString(TextSpan Span, string Value) : JsonNode(Span);

/// <summary>A number, true, false or null.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Text">Its characters as they are written.</param>
internal sealed record JsonLiteral(TextSpan Span, string Text) : JsonNode(Span);

/// <summary>An array, as far as it could be read.</summary>
/// <param name="Span">From its bracket to its end.</param>
/// <param name="Items">Its items in order.</param>
/// <param name="IsWhole">False when its closing bracket was not reached.</param>
internal sealed record JsonArray(TextSpan Span, IReadOnlyList<JsonNode> Items, bool IsWhole) : JsonNode(Span, IsWhole);

/// <summary>An object, as far as it could be read.</summary>
/// <param name="Span">From its brace to its end.</param>
/// <param name="Members">Its members in order; a name may come twice.</param>
/// <param name="IsWhole">False when its closing brace was not reached.</param>
internal sealed record JsonObject(TextSpan Span, IReadOnlyList<KeyValuePair<string, JsonNode>> Members, bool IsWhole) : JsonNode(Span, IsWhole)
{
    /// <summary>The first member of a name, or null.</summary>
    public JsonNode? this[string name] => Members.FirstOrDefault(m => m.Key == name).Value;
}
