using System.Collections.Immutable;

namespace ClaimGraph.Loading.Lines;

/// <summary>The names and values that the lines of one loading have in common. Used by several threads at once.</summary>
internal sealed class LineNames
{
    public LineNames(LineForm form) => Values = [.. form.Qualifiers.Select(_ => new NameBytes())];

    /// <summary>The slugs of nodes, defined or only named.</summary>
    public NameBytes Nodes { get; } = new();

    /// <summary>The slugs of kinds.</summary>
    public NameBytes Kinds { get; } = new();

    /// <summary>The slugs of relations.</summary>
    public NameBytes Relations { get; } = new();

    /// <summary>For each qualifier of the mapping its values as written, without quotes.</summary>
    public ImmutableArray<NameBytes> Values { get; }
}
