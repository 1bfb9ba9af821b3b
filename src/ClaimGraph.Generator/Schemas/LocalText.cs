namespace ClaimGraph.Generator.Schemas;

/// <summary>A text in a language.</summary>
/// <param name="Language">The language's tag, such as <c>en</c>.</param>
/// <param name="Text">The text, as the schema has it: it may hold anything.</param>
internal sealed record LocalText(string Language, string Text);
