namespace ClaimGraph.Exchange.Properties;

/// <summary>A property that some node or edge of a graph has.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">The type of all its values.</param>
public sealed record PropertyColumn(string Name, PropertyType Type);
