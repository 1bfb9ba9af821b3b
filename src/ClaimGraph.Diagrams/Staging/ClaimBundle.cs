using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Claims that say the same of several subjects, or one claim.</summary>
/// <param name="Claims">The claims in reading order.</param>
internal sealed record ClaimBundle(ImmutableArray<Claim> Claims)
{
    /// <summary>Puts claims that differ in their subject alone together.</summary>
    /// <param name="claims">The claims, all of one modality.</param>
    /// <returns>The bundles by their first claims.</returns>
    public static ImmutableArray<ClaimBundle> Of(IEnumerable<Claim> claims) =>
        [.. claims.GroupBy(c => (c.Relation, c.Object, c.Polarity, c.Modality)).Select(g => new ClaimBundle([.. g]))];

    /// <summary>What they say, as a phrase with its subjects.</summary>
    public string Written(ClaimWords words, bool asStatement)
    {
        if (asStatement && Claims.Length == 1)
        {
            return words.Statement(Claims[0]);
        }

        string[] subjects = [.. Claims.Select(c => c.Subject).Distinct().Select(words.Name)];
        return subjects.Length == 1
            ? words.Wording.Phrase(subjects[0], words.Phrase(Claims[0]))
            : words.Wording.OfSeveral(words.Wording.List(subjects), words.Phrase(Claims[0]));
    }
}
