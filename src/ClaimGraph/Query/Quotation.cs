using ClaimGraph.Claims;
using ClaimGraph.Evidence;

namespace ClaimGraph.Query;

/// <summary>
/// The words a span of evidence stands for, quoted from somebody's copy of the source: for its owner to see, not to be
/// kept in a dataset. Their digest was compared with the one curated.
/// </summary>
/// <param name="Span">The span.</param>
/// <param name="Before">What stands before the words in their paragraph, cut to the context asked for.</param>
/// <param name="Words">The words.</param>
/// <param name="After">What stands behind them in their paragraph, cut to the context asked for.</param>
/// <param name="IsCutBefore">True when the paragraph has more before.</param>
/// <param name="IsCutAfter">True when the paragraph has more behind.</param>
public sealed record Quotation(
    EvidenceSpan Span, string Before, string Words, string After, bool IsCutBefore, bool IsCutAfter)
{
    internal static Quotation? Find(EvidenceSpan span, SourceText copy, int context)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(context);
        if (copy.FindParagraph(span.Paragraph) is not { } paragraph
            || !paragraph.HasSpan(span.Start, span.End)
            || !string.Equals(paragraph.DigestOf(span.Start, span.End), span.Sha256, StringComparison.Ordinal))
        {
            return null;
        }

        int start = Math.Max(0, span.Start - context);
        int end = (int)Math.Min(paragraph.Length, (long)span.End + context);
        return new Quotation(
            span,
            paragraph.Slice(start, span.Start),
            paragraph.Slice(span.Start, span.End),
            paragraph.Slice(span.End, end),
            start > 0,
            end < paragraph.Length);
    }

    /// <summary>The words in brackets, within their context.</summary>
    /// <returns>For example <c>…before [the words] behind…</c>.</returns>
    public override string ToString() =>
        $"{(IsCutBefore ? "…" : "")}{Before}[{Words}]{After}{(IsCutAfter ? "…" : "")}";
}
