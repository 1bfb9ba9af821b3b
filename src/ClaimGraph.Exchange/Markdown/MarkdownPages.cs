using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Markdown;

/// <summary>What formats of pages of Markdown can hold.</summary>
internal static class MarkdownPages
{
    /// <summary>What becomes of each field.</summary>
    public static FormatSupport Support { get; } = FormatSupport.Everything
        .Omitting("pages show its labels where they are used", ModelField.Schema)
        .Omitting("only the digest of the whole text is shown; `claimgraph verify` checks those of paragraphs", ModelField.SourceDigests)
        .Omitting("pages show places; `claimgraph verify` checks their digests", ModelField.EdgeEvidenceDigests);
}
