using System.Collections.Immutable;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims;

/// <summary>What programs proposed for a dataset: beside it, and in no graph, view or export until a person accepts it. Immutable.</summary>
/// <param name="Nodes">The suggested nodes that neither a source nor an accepted claim names, ordered by id.</param>
/// <param name="Claims">The suggested claims, in reading order.</param>
public sealed record Suggestions(ImmutableArray<Node> Nodes, ImmutableArray<Suggestion> Claims)
{
    /// <summary>Nothing suggested.</summary>
    public static Suggestions None { get; } = new([], []);

    /// <summary>True when nothing is suggested.</summary>
    public bool IsEmpty => Nodes.IsEmpty && Claims.IsEmpty;

    /// <inheritdoc/>
    public bool Equals(Suggestions? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Claims.SequenceEqual(other.Claims);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Length, Claims.Length);

    /// <summary>Those of several sources, in the order of the sources.</summary>
    internal static Suggestions Together(IEnumerable<Suggestions> parts)
    {
        Suggestions[] all = [.. parts.Where(p => !p.IsEmpty)];
        return all.Length == 0 ? None : new Suggestions([.. all.SelectMany(p => p.Nodes).OrderBy(n => n.Id)], [.. all.SelectMany(p => p.Claims)]);
    }

    /// <summary>The same with their source before the ids that belong to it.</summary>
    internal Suggestions Within(SourceId source)
    {
        if (IsEmpty)
        {
            return this;
        }

        ClaimList named = new(TableNames.Within(ClaimList.From(Claims.Select(s => s.Claim)).Table, source));
        return new Suggestions(
            ImmutableArray.CreateRange(Nodes, n => n with { Id = n.Id.Within(source) }),
            [.. Claims.Select((s, i) => s with { Claim = named[i] })]);
    }
}
