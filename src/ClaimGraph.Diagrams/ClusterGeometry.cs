using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams;

/// <summary>Where a cluster is drawn.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Box">Its border, around its nodes and its title.</param>
/// <param name="Title">The room of its title, within the border.</param>
public sealed record ClusterGeometry(string Id, Box Box, Box Title);
