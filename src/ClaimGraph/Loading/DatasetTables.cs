using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Nodes;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Sources;

namespace ClaimGraph.Loading;

/// <summary>Everything read of a dataset, for looking names up. Filled by one thread, then read by any.</summary>
internal sealed class DatasetTables(SchemaTables schema, SourceDraft source)
{
    /// <summary>The schema.</summary>
    public SchemaTables Schema { get; } = schema;

    /// <summary>The source.</summary>
    public SourceDraft Source { get; } = source;

    /// <summary>The sections of the source.</summary>
    public NameTable<SectionDraft> Sections { get; } = new("section") { IsComplete = source.IsComplete };

    /// <summary>True when the sections hold every paragraph once.</summary>
    public bool SectionsAreSound { get; set; }

    /// <summary>The nodes.</summary>
    public NameTable<NodeDraft> Nodes { get; } = new("node", isOpen: true);

    /// <summary>The claims.</summary>
    public NameTable<ClaimDraft> Claims { get; } = new("claim", isOpen: true);

    /// <summary>The known kinds of nodes, by node id.</summary>
    public Dictionary<string, KindId> NodeKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The node that has a text as its label or alias, the first of several.</summary>
    public Dictionary<string, string> NodeByName { get; } = new(StringComparer.Ordinal);

    /// <summary>The claims that another claim names as its condition.</summary>
    public HashSet<string> Conditions { get; } = new(StringComparer.Ordinal);
}
