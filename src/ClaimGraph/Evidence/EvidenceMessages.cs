using System.Globalization;

namespace ClaimGraph.Evidence;

/// <summary>
/// The wording of what is found about evidence, in English. Sentences name places and digests; they never hold words of
/// a text, which are untrusted where they are shown. "Characters 3 to 6" are the code points from 3, counted from 0, up
/// to and without 6, as files have them.
/// </summary>
public static class EvidenceMessages
{
    /// <summary>Says whether the copy is the file that was curated.</summary>
    /// <param name="report">A report.</param>
    /// <returns>One sentence.</returns>
    public static string DescribeFile(EvidenceReport report) => report.FileMatches
        ? "The file is the one that was curated."
        : $"The file is not the one that was curated: its SHA-256 is {report.FileSha256}, not {report.Source.Sha256}.";

    /// <summary>Says how many claims and spans hold.</summary>
    /// <param name="report">A report.</param>
    /// <returns>One sentence.</returns>
    public static string Summarize(EvidenceReport report)
    {
        int failing = report.ByClaim.Count();
        string claims = Count(report.ClaimCount, "claim");
        string spans = Count(report.SpanCount, "span");
        return failing == 0
            ? $"The evidence of {claims} holds ({spans})."
            : $"The evidence of {failing} of {claims} fails ({report.Spans.Length} of {spans}).";
    }

    /// <summary>Says what became of a paragraph.</summary>
    /// <param name="failure">The paragraph.</param>
    /// <returns>One sentence.</returns>
    public static string Describe(ParagraphFailure failure) => failure.Actual is null
        ? $"Paragraph {failure.Paragraph} is missing."
        : $"Paragraph {failure.Paragraph} has changed: its SHA-256 is {failure.Actual}, not {failure.Expected}.";

    /// <summary>Says why a span does not hold.</summary>
    /// <param name="failure">The span.</param>
    /// <returns>One sentence.</returns>
    public static string Describe(SpanFailure failure)
    {
        string span = Name(failure.Span.Paragraph, failure.Span.Start, failure.Span.End);
        return failure.Fault switch
        {
            SpanFault.ParagraphMissing => $"{span}: the text has no such paragraph.",
            SpanFault.OutOfRange => $"{span}: the paragraph has no such characters.",
            SpanFault.ParagraphChanged => $"{span}: the paragraph has changed, and other words stand there.",
            SpanFault.WrongDigest => $"{span}: the digest is not that of the words there.",
            _ => throw new ArgumentOutOfRangeException(nameof(failure)),
        };
    }

    /// <summary>Says what to do about a span that does not hold, with the entry to write where that is known.</summary>
    /// <param name="failure">The span.</param>
    /// <returns>One or two sentences.</returns>
    public static string Advise(SpanFailure failure) => failure switch
    {
        { MovedTo: { } place } => $"The words moved to {Lower(place)}. Write {place.ToJson()}.",
        { Candidates: { Length: > 1 } places } =>
            $"The words stand in {places.Length} places. Choose one: {List(places)}.",
        { Found: { } found } =>
            $"The words are nowhere else. If those that stand there are right, write {found.ToJson()}.",
        _ => "The words are nowhere in the text. Find other evidence with claimgraph locate.",
    };

    /// <summary>Says where a quote stands.</summary>
    /// <param name="result">What was found.</param>
    /// <returns>One or two sentences.</returns>
    public static string Describe(QuoteResult result) => result switch
    {
        QuoteFound found => $"{Name(found.Place)}{Closeness(found.Match)}.",
        QuoteAmbiguous { Places: var places } many =>
            $"The quote stands in {places.Length} places{Closeness(many.Match)}. "
            + $"Quote more, so that it means one: {List(places)}.",
        QuoteNotFound { Nearest: { } nearest } =>
            $"The quote is not in the text. The longest part of it that is stands in {Lower(nearest)}.",
        _ => "The quote is not in the text, nor is any part of it.",
    };

    /// <summary>Says how much of a paragraph is evidence.</summary>
    /// <param name="coverage">The paragraph.</param>
    /// <returns>One sentence, without the reason for a paragraph that has none.</returns>
    public static string Describe(ParagraphCoverage coverage) =>
        $"Paragraph {coverage.Paragraph}: {Percent(coverage.Share)} of {Count(coverage.Total, "character")} are evidence, "
        + $"{Count(coverage.Uncovered.Count(), "sentence")} without.";

    /// <summary>Says how much of all paragraphs is evidence.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One sentence.</returns>
    public static string Summarize(CoverageReport report) =>
        $"{Percent(report.Share)} of {Count(report.Total, "character")} are evidence of some claim, "
        + $"{Count(report.Uncovered.Count(), "sentence")} of none.";

    internal static string NotUtf8(int offset) => $"The text is not UTF-8: the byte at offset {offset} is wrong.";

    private static string Closeness(QuoteMatch match) => match switch
    {
        QuoteMatch.Exact => "",
        QuoteMatch.Folded => ", in other forms of the characters",
        _ => ", where lost characters are taken for those of the quote",
    };

    private static string Name(TextPlace place) => Name(place.Paragraph, place.Start, place.End);

    private static string Name(int paragraph, int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"Paragraph {paragraph}, characters {start} to {end}");

    internal static string Lower(TextPlace place) => "p" + Name(place)[1..];

    private static string List(IEnumerable<TextPlace> places) => string.Join("; ", places.Select(Lower));

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");
}
