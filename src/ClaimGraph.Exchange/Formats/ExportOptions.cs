using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Formats;

/// <summary>How a graph is exported. A format heeds those options that its <see cref="IGraphFormat.Features"/> name.</summary>
public sealed record ExportOptions
{
    /// <summary>The language of the one label that many formats show; texts in all languages are exported beside it.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>True to call the list of edges <c>links</c>, as D3 and NetworkX before 3.4 read it; false for <c>edges</c>.</summary>
    public bool UsesLinksKey { get; init; }

    /// <summary>True to add to each node and edge its whole record in graph JSON, as text where the format has no nested values.</summary>
    public bool WithRecords { get; init; }

    /// <summary>Where nodes stand and which colours they have, from a layout; null to leave that to the reader's tool.</summary>
    public IReadOnlyDictionary<NodeId, NodeLook>? Looks { get; init; }

    /// <summary>The address that names of nodes, claims and terms are made from in RDF; null for the format's usual one.</summary>
    public Uri? BaseAddress { get; init; }
}
