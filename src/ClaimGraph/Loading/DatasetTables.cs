using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Imports;
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

    /// <summary>What other datasets lend it; null in graph JSON, which defines all it names.</summary>
    public ImportedNames? Imports
    {
        get;
        init
        {
            field = value;
            foreach (Node node in value?.Nodes ?? [])
            {
                NodeKinds[node.Id.Value] = node.Kind;
            }
        }
    }

    /// <summary>The known kinds of nodes, by node id; those of imported nodes too.</summary>
    public Dictionary<string, KindId> NodeKinds { get; } = new(StringComparer.Ordinal);

    /// <summary>The node that has a text as its label or alias, the first of several.</summary>
    public Dictionary<string, string> NodeByName { get; } = new(StringComparer.Ordinal);

    /// <summary>The claims that another claim names as its condition.</summary>
    public HashSet<string> Conditions { get; } = new(StringComparer.Ordinal);

    /// <summary>The claims that a suggested claim names as its condition.</summary>
    public HashSet<string> SuggestedConditions { get; } = new(StringComparer.Ordinal);

    /// <summary>Tells whether a name is a node's id, its own or an imported one's.</summary>
    public bool IsNode(string name) => Nodes.Find(name) is not null || Imports?.FindNode(name) is not null;

    /// <summary>Tells whether a name is to be looked for in what is imported: it begins with a slug and a colon.</summary>
    public bool IsForeign(string name) =>
        Imports is not null && name.IndexOf(QualifiedSlug.Separator, StringComparison.Ordinal) is > 0 and int colon && Slug.IsValid(name[..colon]);
}
