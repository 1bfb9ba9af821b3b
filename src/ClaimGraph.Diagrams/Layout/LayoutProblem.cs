using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Layout;

/// <summary>What a layout engine is asked: boxes of known size, and which of them are joined.</summary>
/// <param name="Method">How to lay them out.</param>
/// <param name="Direction">Where edges lead in a layered layout; organic layouts ignore it.</param>
/// <param name="Nodes">The size of each node, in pixels. The order is canonical: it is part of the question.</param>
/// <param name="Edges">The edges, without self-loops; several may join the same two nodes.</param>
/// <param name="NodeSeparation">The least gap between nodes, in pixels.</param>
/// <param name="LayerSeparation">The least gap between layers, in pixels.</param>
public sealed record LayoutProblem(
    LayoutMethod Method,
    LayoutDirection Direction,
    ImmutableArray<Size> Nodes,
    ImmutableArray<LayoutEdge> Edges,
    double NodeSeparation,
    double LayerSeparation);
