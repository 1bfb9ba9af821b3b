using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Nodes that are connected with one another more than with others.</summary>
/// <param name="Center">The node with most edges within the group, which gives it its name.</param>
/// <param name="Labels">Its title.</param>
/// <param name="Nodes">The nodes' indexes, in ascending order.</param>
internal sealed record PageGroup(NodeId Center, LocalizedText Labels, ImmutableArray<int> Nodes);
