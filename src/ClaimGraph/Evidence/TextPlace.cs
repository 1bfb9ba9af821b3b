using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Evidence;

/// <summary>A place in somebody's copy of a text, with the words that stand there.</summary>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Start">The first code point of the cleaned paragraph, from 0.</param>
/// <param name="End">The code point after the last.</param>
/// <param name="Sha256">SHA-256 of the words in UTF-8, 64 lower-case hexadecimal digits.</param>
/// <param name="Text">The words themselves: for the owner of the copy to see, not to be kept in a dataset.</param>
public sealed record TextPlace(int Paragraph, int Start, int End, string Sha256, string Text)
{
    /// <summary>The entry to paste into a claim's list of evidence, on one line.</summary>
    /// <returns>JSON such as <c>{"paragraph":7,"start":0,"end":12,"sha256":"…"}</c>.</returns>
    public string ToJson() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"paragraph":{{Paragraph}},"start":{{Start}},"end":{{End}},"sha256":"{{Sha256}}"}""");

    /// <summary>The place as evidence, without the words.</summary>
    /// <param name="source">The source that the text is a copy of.</param>
    /// <returns>The span.</returns>
    public EvidenceSpan ToSpan(SourceId source) => new(source, Paragraph, Start, End, Sha256);

    internal static TextPlace Of(CleanedText text, int paragraph, int start, int end) =>
        new(paragraph, start, end, text.DigestOf(start, end), text.Slice(start, end));
}
