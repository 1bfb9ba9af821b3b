using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Text;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Nodes that belong together and can be folded into one.</summary>
/// <param name="Id">Its identifier, unique in the page.</param>
/// <param name="Labels">Its title.</param>
/// <param name="Box">The box around its nodes with room for the title; empty where the layout keeps them apart.</param>
/// <param name="Nodes">The nodes' indexes, in ascending order.</param>
internal sealed record PageCluster(string Id, LocalizedText Labels, Box Box, ImmutableArray<int> Nodes);
