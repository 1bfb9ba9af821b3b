using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// Which edges a search follows, and which way. Denied claims are followed like affirmed ones: leave them out with a
/// view.
/// </summary>
/// <param name="Direction">The way.</param>
/// <param name="Relations">
/// The relations followed, in any order; empty for all. A relation no edge has leads nowhere.
/// </param>
public sealed record Traversal(Direction Direction, ImmutableArray<RelationId> Relations)
{
    /// <summary>All edges, from subject to object.</summary>
    public static Traversal Forward { get; } = new(Direction.Forward, []);

    /// <summary>All edges, from object to subject.</summary>
    public static Traversal Backward { get; } = new(Direction.Backward, []);

    /// <summary>All edges, either way.</summary>
    public static Traversal Both { get; } = new(Direction.Both, []);

    /// <summary>The same way, along some relations only.</summary>
    /// <param name="relations">The relations; none for all.</param>
    /// <returns>The narrower traversal.</returns>
    public Traversal Along(params ReadOnlySpan<RelationId> relations) => this with { Relations = [.. relations] };

    /// <inheritdoc/>
    public bool Equals(Traversal? other) =>
        other is not null && Direction == other.Direction && Relations.SequenceEqual(other.Relations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Direction, Relations.Length);
}
