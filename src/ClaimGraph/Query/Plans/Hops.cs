using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// The relationships of one node in one direction and the nodes they lead to: a window on two arrays of the source,
/// so that looking costs no allocation.
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal readonly struct Hops(int[] edges, int[] nodes, int start, int count)
{
    public int Count => count;

    /// <summary>The relationships.</summary>
    public ReadOnlySpan<int> Edges => new(edges, start, count);

    /// <summary>Where they lead, at the same positions.</summary>
    public ReadOnlySpan<int> Nodes => new(nodes, start, count);

    public int Edge(int position) => edges[start + position];

    public int Node(int position) => nodes[start + position];
}
