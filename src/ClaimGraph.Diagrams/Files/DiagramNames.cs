using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Diagrams.Files;

/// <summary>Looks up the names that a file of a diagram uses; one that nothing has is reported. Without a graph every name is taken.</summary>
internal sealed class DiagramNames(FileScope file, KnowledgeGraph? graph)
{
    /// <summary>A node by its id.</summary>
    public NodeId? Node(Located<string>? name) =>
        Find(name, DiagnosticCodes.UnknownNode, "node", id => graph!.FindNodesCalled(id).Length == 1, Nodes, mayNameSource: true) is not { } id ? null
        : graph?.FindNodesCalled(id)[0] ?? new NodeId(id);

    /// <summary>A section of a source.</summary>
    public SectionId? Section(Located<string>? name) =>
        Find(name, DiagnosticCodes.UnknownSection, "section", id => graph!.FindSectionsCalled(id).Length == 1, Sections, mayNameSource: true) is not { } id ? null
        : graph?.FindSectionsCalled(id)[0] ?? new SectionId(id);

    /// <summary>A qualifier of the schema.</summary>
    public QualifierId? Qualifier(Located<string>? name) => Find(
        name,
        DiagnosticCodes.UnknownQualifier,
        "qualifier",
        id => graph!.Schema.FindQualifier(new QualifierId(id)) is not null,
        () => [.. graph!.Schema.Qualifiers.Select(q => q.Id.Value)]) is { } id ? new QualifierId(id) : null;

    /// <summary>A relation of the schema.</summary>
    public RelationId? Relation(Located<string>? name) => Find(
        name,
        DiagnosticCodes.UnknownRelation,
        "relation",
        id => graph!.Schema.FindRelation(new RelationId(id)) is not null,
        () => [.. graph!.Schema.Relations.Select(r => r.Id.Value)]) is { } id ? new RelationId(id) : null;

    /// <summary>A row of a comparison: a term or a relation.</summary>
    public bool IsRow(Located<string> name) => Find(
        name, DiagnosticCodes.UnknownTerm, "term or relation", id => Rows().Contains(id), Rows) is not null;

    /// <summary>A lane of a timeline: a node or a kind.</summary>
    public bool IsLane(Located<string> name) => Find(
        name,
        DiagnosticCodes.UnknownNode,
        "node or kind",
        id => graph!.FindNode(new NodeId(id)) is not null || (Slug.IsValid(id) && graph.Schema.FindKind(new KindId(id)) is not null),
        () => [.. Nodes(), .. graph!.Schema.Kinds.Select(k => k.Id.Value)],
        mayNameSource: true) is not null;

    // A node or section may be written without its source where there is one only that is called so.
    private string? Find(
        Located<string>? name, string code, string what, Func<string, bool> isKnown, Func<IReadOnlyCollection<string>> all, bool mayNameSource = false)
    {
        if (name is not { } written)
        {
            return null;
        }

        if (!(mayNameSource ? QualifiedSlug.IsValid(written.Value) : Slug.IsValid(written.Value)) || (graph is not null && !isKnown(written.Value)))
        {
            string advice = graph is null ? "Write the id of one." : NearestName.Advice(written.Value, all(), $"Write the id of a {what} that is there.");
            file.Report(NameMessages.Unknown(code, file.At(written.Span), what, written.Value, advice));
            return null;
        }

        return written.Value;
    }

    private string[] Nodes() => [.. graph!.Nodes.Select(n => n.Id.Value)];

    private string[] Sections() => [.. graph!.Sources.SelectMany(s => s.Sections).Select(s => s.Id.Value)];

    private string[] Rows() =>
    [
        .. graph!.Schema.Qualifiers.SelectMany(q => q.Terms).Select(t => t.Id.Value),
        .. graph.Schema.Relations.Select(r => r.Id.Value),
    ];
}
