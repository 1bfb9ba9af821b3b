using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Imports.Foreign;

/// <summary>An edge of somebody else's graph.</summary>
/// <param name="Id">The id that the file gives it; null for none.</param>
/// <param name="Source">The node it starts from.</param>
/// <param name="Target">The node it leads to.</param>
/// <param name="Type">What the format calls its type; null for none.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Properties">Its properties, each name once.</param>
internal sealed record ForeignEdge(
    string? Id, ForeignEnd Source, ForeignEnd Target, string? Type, ForeignPlace Place, ImmutableArray<ForeignProperty> Properties)
{
    /// <summary>Finds a property.</summary>
    public ForeignProperty? Find(string name) => Properties.FirstOrDefault(p => p.Name == name);
}

/// <summary>An end of an edge.</summary>
/// <param name="Key">The node.</param>
/// <param name="Place">Where it is named.</param>
internal readonly record struct ForeignEnd(string Key, ForeignPlace Place);
