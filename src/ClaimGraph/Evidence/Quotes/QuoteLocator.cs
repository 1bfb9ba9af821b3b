using System.Collections.Immutable;

namespace ClaimGraph.Evidence;

/// <summary>
/// Finds the place of a quote, as a person types or pastes it, in a copy of a text. Immutable, and safe to use from
/// several threads.
/// </summary>
/// <remarks>
/// <para>
/// The quote is cleaned as the text is, so a piece of the raw text is found too. Then the closest way to match that
/// finds anything decides, see <see cref="QuoteMatch"/>: a place that matches exactly wins over places that match only
/// when folded.
/// </para>
/// <para>
/// U+FFFD in the text, a lost character, matches any one character of a quote, but not all of them; U+FFFD in a quote
/// matches only itself.
/// </para>
/// </remarks>
public sealed class QuoteLocator
{
    private readonly ImmutableArray<CleanedText> _paragraphs;
    private readonly ImmutableArray<FoldedText> _folded;

    /// <summary>Prepares a text, in time linear in its length.</summary>
    /// <param name="text">The copy to look in.</param>
    /// <param name="curated">
    /// How many paragraphs belong to the source, as <see cref="Claims.Source.Paragraphs"/> counts; nothing is found in
    /// those that follow. All of them when absent.
    /// </param>
    public QuoteLocator(SourceText text, int? curated = null)
    {
        _paragraphs = [.. text.Paragraphs.Take(curated ?? text.Paragraphs.Length)];
        _folded = [.. _paragraphs.Select(p => new FoldedText(p))];
    }

    /// <summary>
    /// Finds a quote. Never throws; takes time proportional to the quote's length times the text's at worst.
    /// </summary>
    /// <param name="quote">Some words of one paragraph; white space around them is passed over.</param>
    /// <returns>One place, all places, or the nearest place.</returns>
    public QuoteResult Find(string quote) => Find(quote, wantsNearest: true);

    /// <summary>Finds a quote, and what is nearest to one that is not there only when somebody wants to know.</summary>
    internal QuoteResult Find(string quote, bool wantsNearest)
    {
        CleanedText cleaned = TextCleaner.Clean(quote.Trim());
        FoldedText folded = new(cleaned);
        if (folded.Length == 0)
        {
            return new QuoteNotFound(null);
        }

        foreach (QuoteMatch match in Enum.GetValues<QuoteMatch>())
        {
            ImmutableArray<TextPlace> places =
            [
                .. _paragraphs.SelectMany((paragraph, index) =>
                    FindIn(paragraph, _folded[index], cleaned, folded, match)
                        .Select(span => TextPlace.Of(paragraph, index + 1, span.Start, span.End))),
            ];
            if (places.Length > 0)
            {
                return places.Length == 1 ? new QuoteFound(places[0], match) : new QuoteAmbiguous(places, match);
            }
        }

        return new QuoteNotFound(wantsNearest ? FindNearest(folded) : null);
    }

    private static IEnumerable<(int Start, int End)> FindIn(
        CleanedText paragraph, FoldedText folded, CleanedText quote, FoldedText foldedQuote, QuoteMatch match)
    {
        if (match == QuoteMatch.Exact)
        {
            for (int start = 0; start <= paragraph.Length - quote.Length; start++)
            {
                if (IsExactAt(paragraph, start, quote))
                {
                    yield return (start, start + quote.Length);
                }
            }
        }
        else
        {
            for (int start = 0; start <= folded.Length - foldedQuote.Length; start++)
            {
                if (IsFoldedAt(folded, start, foldedQuote, overDamage: match == QuoteMatch.OverDamage))
                {
                    yield return folded.PositionsOf(start, foldedQuote.Length);
                }
            }
        }
    }

    private static bool IsExactAt(CleanedText text, int start, CleanedText quote)
    {
        for (int i = 0; i < quote.Length; i++)
        {
            if (text[start + i] != quote[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFoldedAt(FoldedText text, int start, FoldedText quote, bool overDamage)
    {
        bool anyEqual = false;
        for (int i = 0; i < quote.Length; i++)
        {
            bool equal = text[start + i] == quote[i];
            anyEqual |= equal;
            if (!equal && !(overDamage && text[start + i] == TextCleaner.Damage))
            {
                return false;
            }
        }

        return anyEqual;
    }

    private TextPlace? FindNearest(FoldedText quote)
    {
        int longest = 1;
        (int Paragraph, int Start) best = default;
        for (int index = 0; index < _folded.Length; index++)
        {
            (int start, int length) = LongestCommonRun(_folded[index], quote);
            if (length > longest)
            {
                longest = length;
                best = (index + 1, start);
            }
        }

        if (longest == 1)
        {
            return null;
        }

        (int first, int end) = _folded[best.Paragraph - 1].PositionsOf(best.Start, longest);
        return TextPlace.Of(_paragraphs[best.Paragraph - 1], best.Paragraph, first, end);
    }

    // Longest common substring by dynamic programming: a row holds the length of the run that ends at each pair.
    private static (int Start, int Length) LongestCommonRun(FoldedText text, FoldedText quote)
    {
        int[] row = new int[quote.Length + 1];
        (int Start, int Length) best = default;
        for (int t = 0; t < text.Length; t++)
        {
            for (int q = quote.Length; q > 0; q--)
            {
                row[q] = text[t] == quote[q - 1] ? row[q - 1] + 1 : 0;
                if (row[q] > best.Length)
                {
                    best = (t - row[q] + 1, row[q]);
                }
            }
        }

        return best;
    }
}
