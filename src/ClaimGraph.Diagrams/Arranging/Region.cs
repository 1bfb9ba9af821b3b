using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>Where a cluster is.</summary>
/// <param name="Box">Its border, around its nodes and its title.</param>
/// <param name="Title">The room of its title.</param>
internal readonly record struct Region(Box Box, Box Title)
{
    public Region Moved(Point by) => new(Box.Moved(by), Title.Moved(by));
}
