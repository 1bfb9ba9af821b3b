namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>A named value of a node or an edge in somebody else's graph.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ForeignProperty(string Name, ForeignValue Value, ForeignPlace Place);
