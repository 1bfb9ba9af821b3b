namespace ClaimGraph.Diagrams;

/// <summary>A titled region that nodes are drawn in, such as a kind or a section. The title is untrusted: it is cleaned and escaped.</summary>
/// <param name="Id">Its identifier, unique among the clusters of a diagram.</param>
/// <param name="Label">Its title.</param>
public sealed record DiagramCluster(string Id, string Label);
