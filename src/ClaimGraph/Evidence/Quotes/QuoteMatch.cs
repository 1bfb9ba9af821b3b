namespace ClaimGraph.Evidence;

/// <summary>How closely a place matches a quote, closest first. A closed vocabulary.</summary>
public enum QuoteMatch
{
    /// <summary>Code point by code point.</summary>
    Exact,

    /// <summary>
    /// But for white space, case, the width and form of punctuation marks, and the forms of Chinese characters.
    /// </summary>
    Folded,

    /// <summary>As folded, and U+FFFD in the text stands for some characters of the quote, not for all.</summary>
    OverDamage,
}
