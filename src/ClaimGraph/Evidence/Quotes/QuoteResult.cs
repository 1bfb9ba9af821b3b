using System.Collections.Immutable;

namespace ClaimGraph.Evidence;

/// <summary>Where a quote stands in a text: in one place, in several, or nowhere.</summary>
public abstract record QuoteResult
{
    private protected QuoteResult()
    {
    }
}

/// <summary>The quote stands in exactly one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Match">How closely it matches.</param>
public sealed record QuoteFound(TextPlace Place, QuoteMatch Match) : QuoteResult;

/// <summary>The quote stands in several places and must be made longer to mean one.</summary>
/// <param name="Places">All of them, in reading order; two at least.</param>
/// <param name="Match">How closely they match.</param>
public sealed record QuoteAmbiguous(ImmutableArray<TextPlace> Places, QuoteMatch Match) : QuoteResult
{
    /// <inheritdoc/>
    public bool Equals(QuoteAmbiguous? other) =>
        other is not null && Match == other.Match && Places.SequenceEqual(other.Places);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Match, Places.Length);
}

/// <summary>The quote stands nowhere.</summary>
/// <param name="Nearest">
/// The first of the places that have the longest run of characters in common with the quote; null when no two
/// characters in a row are found.
/// </param>
public sealed record QuoteNotFound(TextPlace? Nearest) : QuoteResult;
