using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>How much of a graph a diagram says.</summary>
public sealed record DiagramContent
{
    /// <summary>The node the diagram is about, drawn with more weight; null for none.</summary>
    public NodeId? Focus { get; init; }

    /// <summary>
    /// True to write each node's first claims of quantities, dates and texts under its name; what is not a fact says so.
    /// </summary>
    public bool ShowsLiterals { get; init; }

    /// <summary>
    /// True to write the first term of a claim's qualifiers after its relation, such as the dimension of a comparison. Claims that
    /// differ in it are then drawn as edges of their own.
    /// </summary>
    public bool ShowsQualifiers { get; init; }

    /// <summary>True to write each claim's relation on its edge.</summary>
    public bool ShowsRelations { get; init; } = true;

    /// <summary>Names and relations only: for large graphs.</summary>
    public static DiagramContent Outline { get; } = new();

    /// <summary>Everything there is room for: for a section, a view or a neighbourhood.</summary>
    public static DiagramContent Detailed { get; } = new() { ShowsLiterals = true, ShowsQualifiers = true };
}
