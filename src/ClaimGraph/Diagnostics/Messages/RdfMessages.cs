using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about files of RDF.</summary>
internal static class RdfMessages
{
    public static Diagnostic Unexpected(Location place, string found, string wanted) => Report.At(
        DiagnosticCodes.MalformedRdf,
        place,
        found.Length == 0 ? "the line ends where more was expected." : $"{Report.Quote(found)} is not expected here.",
        $"Write here {wanted}.");

    public static Diagnostic UnclosedLiteral(Location place) => Report.At(
        DiagnosticCodes.MalformedRdf, place, "this text has no closing quote on its line.", "Close it with \"; a line end inside a text is written \\n.");

    public static Diagnostic UnclosedLongLiteral(Location place) => Report.At(
        DiagnosticCodes.MalformedRdf, place, "this text has no closing quotes.", "Close it with three quotes, as it begins.");

    public static Diagnostic UnknownPrefix(Location place, string prefix) => Report.At(
        DiagnosticCodes.MalformedRdf, place, $"no prefix {Report.Quote($"{prefix}:")} is declared before this place.", $"Declare it, @prefix {prefix}: <…> ., or write the IRI in full.");

    public static Diagnostic NestingTooDeep(Location place, int limit) => Report.At(
        DiagnosticCodes.MalformedRdf,
        place,
        string.Create(CultureInfo.InvariantCulture, $"more than {limit} lists and brackets stand within one another."),
        "No file needs that: look for a bracket that is not closed.");

    public static Diagnostic BadEscape(Location place, string written) => Report.At(
        DiagnosticCodes.MalformedRdf,
        place,
        $"{Report.Quote(written)} stands for no character.",
        "Write \\u with four hexadecimal digits, \\U with eight, or one of \\t \\b \\n \\r \\f \\\" \\' \\\\ in a text.");

    public static Diagnostic EscapeInIri(Location place) => Report.At(
        DiagnosticCodes.MalformedRdf, place, "an escape in this IRI stands for a character that no IRI has.", "Write it with a percent sign and two digits, such as %20.");

    public static Diagnostic RelativeIri(Location place, string written) => Report.At(
        DiagnosticCodes.MalformedRdf, place, $"{Report.Quote(written)} is no full name.", "Write an IRI with its scheme, such as urn:example, or with a prefix that is declared.");

    public static Diagnostic NoDataset(Location place, string ofClass) => Report.At(
        DiagnosticCodes.ForeignRdf, place, "there is no graph of claims in this file.", $"Read a file that claimgraph export wrote: one of its things is a <{ofClass}>.");

    public static Diagnostic ForeignJsonLd(Location place, string what) => Report.At(
        DiagnosticCodes.ForeignRdf, place, $"{what}, which is not the shape that is read.", "Export it as JSON-LD once more, or turn it into N-Quads with a tool for RDF.");

    public static Diagnostic SecondValue(Location place, string thing, string predicate, Location first) => Report.At(
        DiagnosticCodes.ForeignRdf,
        place,
        $"<{thing}> has a second value of <{predicate}>.",
        "Remove one of the two.",
        new RelatedLocation(first, "the first"));

    public static Diagnostic NoLanguage(Location place) => Report.At(
        DiagnosticCodes.ForeignRdf, place, "this text is in no language.", "Add its language, as in \"…\"@en.");

    public static Diagnostic SecondText(Location place, string language, Location first) => Report.At(
        DiagnosticCodes.ForeignRdf,
        place,
        $"there is a second text in the language {Report.Quote(language)}.",
        "Remove one of the two.",
        new RelatedLocation(first, "the first"));

    public static Diagnostic BrokenList(Location place, string cell) => Report.At(
        DiagnosticCodes.ForeignRdf, place, $"the list breaks off at <{cell}>.", "Give each of its cells one rdf:first and one rdf:rest, the last one rdf:nil.");

    public static Diagnostic NotDescribed(Location place, string thing) => Report.At(
        DiagnosticCodes.ForeignRdf, place, $"nothing is said of <{thing}>.", "Add what it is, or remove it here.");

    public static Diagnostic Missing(Location place, string thing, string predicate) => Report.At(
        DiagnosticCodes.ForeignRdf, place, $"<{thing}> has no <{predicate}>.", "Add it.");

    public static Diagnostic NoPlace(Location place, string thing, string order) => Report.At(
        DiagnosticCodes.ForeignRdf, place, $"<{thing}> has no place among its like.", $"Give it a whole number as <{order}>.");

    public static Diagnostic ParagraphGap(Location place, int expected) => Report.At(
        DiagnosticCodes.ForeignRdf,
        place,
        string.Create(CultureInfo.InvariantCulture, $"paragraph {expected} of this source is missing or stands twice."),
        "Number the paragraphs from 1 without gaps.");

    public static Diagnostic NotRead(Location place, string thing, string predicate) => Report.At(
        DiagnosticCodes.UnreadRdf, place, $"what <{predicate}> says of <{thing}> is not read.", "Keep it elsewhere: a graph of claims has no place for it.");

    public static Diagnostic NoClaimBehind(Location place, string subject, string relation, string value) => Report.At(
        DiagnosticCodes.UnreadRdf,
        place,
        $"that <{subject}> stands in <{relation}> to {Report.Quote(value)} is not read: no claim stands behind it.",
        "Add a claim with its speaker and its evidence.");
}
