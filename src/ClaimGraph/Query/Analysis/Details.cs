using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Analysis;

/// <summary>How the qualifiers of two claims stand to each other.</summary>
internal enum Details
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>The first claim has some of the second's and no others: it is the more general.</summary>
    FirstIsGeneral,

    /// <summary>The second claim has some of the first's and no others.</summary>
    SecondIsGeneral,

    /// <summary>They tell the claims apart.</summary>
    Different,
}

/// <summary>Comparing qualifiers.</summary>
internal static class DetailsComparison
{
    /// <summary>Compares the qualifiers of two claims.</summary>
    /// <param name="first">A claim.</param>
    /// <param name="second">Another claim.</param>
    /// <param name="measured">Whether quantities count as values to be held against each other, and so tell nothing apart.</param>
    public static Details Of(Claim first, Claim second, bool measured)
    {
        bool Counts(QualifierValue value) => !measured || value is not QuantityValue;
        int shared = 0;
        foreach ((QualifierId qualifier, QualifierValue value) in first.Qualifiers)
        {
            if (!Counts(value) || !second.Qualifiers.TryGetValue(qualifier, out QualifierValue? other))
            {
                continue;
            }

            if (!value.Equals(other))
            {
                return Details.Different;
            }

            shared++;
        }

        bool firstHasMore = first.Qualifiers.Values.Count(Counts) > shared;
        bool secondHasMore = second.Qualifiers.Values.Count(Counts) > shared;
        return (firstHasMore, secondHasMore) switch
        {
            (false, false) => Details.Same,
            (false, true) => Details.FirstIsGeneral,
            (true, false) => Details.SecondIsGeneral,
            _ => Details.Different,
        };
    }
}
