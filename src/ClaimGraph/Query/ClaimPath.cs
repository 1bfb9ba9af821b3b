using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// A way through the graph: a node to start from and steps, each starting where the one before ended.
/// </summary>
/// <param name="Start">The first node.</param>
/// <param name="Steps">The steps in order; empty when the way ends where it starts.</param>
public sealed record ClaimPath(NodeId Start, ImmutableArray<Step> Steps)
{
    /// <summary>The last node.</summary>
    public NodeId End => Steps.IsEmpty ? Start : Steps[^1].To;

    /// <summary>The number of edges.</summary>
    public int Length => Steps.Length;

    /// <summary>The nodes passed, from start to end: one more than edges.</summary>
    public IEnumerable<NodeId> Nodes => Steps.Select(s => s.To).Prepend(Start);

    /// <summary>The claims passed, in order.</summary>
    public IEnumerable<Claim> Claims => Steps.Select(s => s.Claim);

    /// <inheritdoc/>
    public bool Equals(ClaimPath? other) =>
        other is not null && Start == other.Start && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Steps.Length);

    /// <summary>The nodes and arrows, for people and debuggers.</summary>
    /// <returns>For example <c>baidu -released-> ernie-bot</c>.</returns>
    public override string ToString() => Start + string.Concat(Steps.Select(s => s.ToString()[s.From.Value.Length..]));
}
