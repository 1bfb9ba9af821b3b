using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about sources and evidence.</summary>
internal static class EvidenceMessages
{
    public static Diagnostic BadDigest(Location place, int length) => Report.At(
        DiagnosticCodes.BadDigest,
        place,
        length == 64
            ? "this is not a SHA-256 digest: it has other characters than 0-9 and a-f."
            : string.Create(CultureInfo.InvariantCulture, $"this is not a SHA-256 digest: it has {length} characters, not 64."),
        "Copy all 64 lower-case hexadecimal digits; `claimgraph locate` prints them.");

    public static Diagnostic MissingEvidence(Location place) => Report.At(
        DiagnosticCodes.MissingEvidence, place, "the claim has no evidence.", "Add \"evidence\" with the place it rests on; `claimgraph locate` prints it.");

    public static Diagnostic OutOfRange(Location place, int paragraph, int count) => Report.At(
        DiagnosticCodes.ParagraphOutOfRange,
        place,
        string.Create(CultureInfo.InvariantCulture, $"the source has no paragraph {paragraph}."),
        string.Create(CultureInfo.InvariantCulture, $"Write a paragraph from 1 to {count}."));

    public static Diagnostic SpanReversed(Location place, int start, int end) => Report.At(
        DiagnosticCodes.SpanReversed,
        place,
        string.Create(CultureInfo.InvariantCulture, $"the span ends at {end}, which is not after its start {start}."),
        "\"end\" is the code point after the last, so it is greater than \"start\".");

    public static Diagnostic SpansUnordered(Location place, Location before, bool overlap) => Report.At(
        DiagnosticCodes.SpansUnordered,
        place,
        overlap ? "this span overlaps the one before it." : "this span stands before the one above it in the source.",
        overlap ? "Join the two, or correct their ends." : "Order the spans by paragraph and start.",
        new RelatedLocation(before, "the span before it"));

    public static Diagnostic SectionRange(Location place, string message, string advice) =>
        Report.At(DiagnosticCodes.SectionRange, place, message, advice);

    public static Diagnostic SectionsOverlap(Location place, string section, string other, int paragraph, Location first) => Report.At(
        DiagnosticCodes.SectionsOverlap,
        place,
        string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph} is in the section \"{section}\" and in \"{other}\"."),
        "Every paragraph belongs to exactly one section: change one of the two ranges.",
        new RelatedLocation(first, $"the section \"{other}\""));

    public static Diagnostic SectionsUnordered(Location place, string section, string other, Location first) => Report.At(
        DiagnosticCodes.SectionRange,
        place,
        $"the section \"{section}\" stands after \"{other}\" but lies before it in the source.",
        "List the sections in reading order.",
        new RelatedLocation(first, $"the section \"{other}\""));

    public static Diagnostic InNoSection(Location place, int first, int last) => Report.At(
        DiagnosticCodes.ParagraphInNoSection,
        place,
        first == last
            ? string.Create(CultureInfo.InvariantCulture, $"paragraph {first} is in no section.")
            : string.Create(CultureInfo.InvariantCulture, $"the paragraphs {first} to {last} are in no section."),
        "Widen a section or add one: every paragraph belongs to exactly one.");

    public static Diagnostic Unaccounted(Location place, int paragraph) => Report.At(
        DiagnosticCodes.UnaccountedParagraph,
        place,
        string.Create(CultureInfo.InvariantCulture, $"no claim rests on paragraph {paragraph}, and \"withoutClaims\" does not say why."),
        "Add a claim, or list the paragraph with a reason.");

    public static Diagnostic ClaimedAndListed(Location place, int paragraph, string claim, Location evidence) => Report.At(
        DiagnosticCodes.ClaimedAndListed,
        place,
        string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph} is listed as without claims, but \"{claim}\" rests on it."),
        "Remove it from this list, or correct the claim's evidence.",
        new RelatedLocation(evidence, "the evidence"));
}
