using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>A node of somebody else's graph.</summary>
/// <param name="Key">What edges name it by; unique in the graph.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Types">What the format calls its types or labels, in the order of the file; often none.</param>
/// <param name="Properties">Its properties, each name once.</param>
internal sealed record ForeignNode(string Key, ForeignPlace Place, ImmutableArray<string> Types, ImmutableArray<ForeignProperty> Properties)
{
    /// <summary>The id that the file gives it; null where the reader had to make one up.</summary>
    public string? Id { get; init; } = Key;

    /// <summary>Finds a property.</summary>
    public ForeignProperty? Find(string name) => Properties.FirstOrDefault(p => p.Name == name);
}
