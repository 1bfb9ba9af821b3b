using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>A way that claims took from mouth to mouth.</summary>
/// <param name="Speakers">From the nearest speaker outwards; never empty.</param>
/// <param name="Claims">How many claims came that way.</param>
public sealed record SpeakerChain(ImmutableArray<NodeId> Speakers, int Claims)
{
    /// <inheritdoc/>
    public bool Equals(SpeakerChain? other) =>
        other is not null && Claims == other.Claims && Speakers.SequenceEqual(other.Speakers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claims, Speakers.Length);

    /// <summary>The chain, for people and debuggers.</summary>
    /// <returns>For example <c>ann &lt;- bob: 3</c>.</returns>
    public override string ToString() => $"{string.Join(" <- ", Speakers)}: {Claims}";
}
