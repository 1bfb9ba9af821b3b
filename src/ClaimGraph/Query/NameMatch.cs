using ClaimGraph.Claims;

namespace ClaimGraph.Query;

/// <summary>A node found by a name.</summary>
/// <param name="Node">The node.</param>
/// <param name="Name">The node's name that matched, as it is written in the data.</param>
/// <param name="Kind">What kind of name that is.</param>
public sealed record NameMatch(Node Node, string Name, NameKind Kind);
