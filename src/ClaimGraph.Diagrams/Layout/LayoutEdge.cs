using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Layout;

/// <summary>An edge to lay out.</summary>
/// <param name="Source">The index of the node it leaves.</param>
/// <param name="Target">The index of the node it reaches; another one.</param>
/// <param name="Label">The room its label needs, in pixels; zero for none.</param>
public readonly record struct LayoutEdge(int Source, int Target, Size Label);
