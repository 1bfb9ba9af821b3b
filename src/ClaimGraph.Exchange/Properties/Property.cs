namespace ClaimGraph.Exchange.Properties;

/// <summary>A named value of a node, an edge or the graph.</summary>
/// <param name="Name">
/// The name, in lower-case ASCII letters, digits, <c>_</c> and, from language tags, <c>-</c>: <c>label_en</c>. It never begins with a digit.
/// </param>
/// <param name="Value">The value.</param>
public sealed record Property(string Name, PropertyValue Value);
