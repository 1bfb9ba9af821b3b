using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims.Columns;

/// <summary>Gives the nodes, claims and sections of a table other names. The columns of numbers stay as they are.</summary>
internal static class TableNames
{
    /// <summary>Puts a source before all ids that name none.</summary>
    /// <param name="table">Claims as the source's own files have them.</param>
    /// <param name="source">The source.</param>
    /// <returns>A table of the same rows.</returns>
    public static ClaimTable Within(ClaimTable table, SourceId source)
    {
        ClaimColumns columns = WithNodes(table.Columns, n => n.Within(source)) with
        {
            Sections = Array.ConvertAll(table.Sections, s => s.Within(source)),
        };
        return new ClaimTable(columns, [.. table.Details.Select(d => new QualifiedDetails(d, source))]);
    }

    /// <summary>Replaces nodes. Nodes that become one are still counted by two numbers.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="rename">Gives the node that stands for a node.</param>
    /// <returns>The columns with the other nodes.</returns>
    public static ClaimColumns WithNodes(ClaimColumns columns, Converter<NodeId, NodeId> rename) => columns with
    {
        Nodes = Array.ConvertAll(columns.Nodes, rename),
        Chains = Array.ConvertAll(columns.Chains, c => ImmutableArray.CreateRange(c.Select(n => rename(n)).Distinct())),
        Qualifiers = columns.Qualifiers.ToImmutableSortedDictionary(
            q => q.Key,
            q => new QualifierColumn(Array.ConvertAll(q.Value.Values, v => v is NodeValue { Node: var node } ? new NodeValue(rename(node)) : v), q.Value.Numbers)),
    };
}
