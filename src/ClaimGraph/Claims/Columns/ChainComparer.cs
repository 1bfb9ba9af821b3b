using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims.Columns;

/// <summary>Chains of speakers are equal when they have the same speakers in the same order.</summary>
internal sealed class ChainComparer : IEqualityComparer<ImmutableArray<NodeId>>
{
    public static readonly ChainComparer Instance = new();

    public bool Equals(ImmutableArray<NodeId> x, ImmutableArray<NodeId> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public int GetHashCode(ImmutableArray<NodeId> obj)
    {
        HashCode hash = default;
        foreach (NodeId speaker in obj)
        {
            hash.Add(speaker);
        }

        return hash.ToHashCode();
    }
}
