using System.Globalization;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about values that any file may hold.</summary>
internal static class ValueMessages
{
    public static Diagnostic WrongType(Location place, string what, string type, string found) => Report.At(
        DiagnosticCodes.WrongType,
        place,
        $"{what} has to be {type}; this is {found}.",
        type switch
        {
            "an array" => "Write it in brackets: [ … ].",
            "an object" => "Write it in braces: { … }.",
            "a text" => "Write it in double quotes.",
            "a number" => "Write it in digits, without quotes.",
            "true or false" => "Write true or false, without quotes.",
            _ => "Write a value, or remove the property if it may be absent.",
        });

    public static Diagnostic UnknownProperty(Location place, string name, string owner, string? meant, IReadOnlyCollection<string> free) => Report.At(
        DiagnosticCodes.UnknownProperty,
        place,
        $"{owner} has no property {Report.Quote(name)}.",
        meant is not null ? $"Did you mean \"{meant}\"?"
            : free.Count > 0 ? $"Remove it; what else may stand here is {NearestName.OneOf(free)}."
            : "Remove it.");

    public static Diagnostic MissingProperty(Location place, string owner, string name) => Report.At(
        DiagnosticCodes.MissingProperty, place, $"{owner} needs the property \"{name}\".", $"Add \"{name}\".");

    public static Diagnostic EmptyText(Location place) => Report.At(
        DiagnosticCodes.EmptyText, place, "this text is empty.", "Write something, or remove the property if it may be absent.");

    public static Diagnostic ControlCharacter(Location place, char c) => Report.At(
        DiagnosticCodes.ControlCharacter, place, $"the text contains the invisible character U+{(int)c:X4}.", "Remove it; texts here are single lines.");

    public static Diagnostic SpaceAtEnds(Location place) => Report.At(
        DiagnosticCodes.SpaceAtEnds, place, "this text starts or ends with white space.", "Remove the white space.");

    public static Diagnostic NotASlug(Location place, string written, string? suggestion) => Report.At(
        DiagnosticCodes.NotASlug,
        place,
        written.Length > Slug.MaxLength
            ? $"the id {Report.Quote(written)} has {written.Length.ToString(CultureInfo.InvariantCulture)} characters; at most {Slug.MaxLength} are allowed."
            : $"{Report.Quote(written)} is not an id.",
        suggestion is null
            ? "Use lower-case letters a to z and digits, in groups parted by single hyphens."
            : $"Use lower-case letters, digits and single hyphens, as in \"{suggestion}\".");

    public static Diagnostic NotAWholeNumber(Location place, string written, int least) => Report.At(
        DiagnosticCodes.NotAWholeNumber, place, $"{Report.Quote(written)} is not a whole number from {least.ToString(CultureInfo.InvariantCulture)}.", "Write a whole number without quotes, point or exponent.");

    public static Diagnostic EmptyList(Location place, string what) => Report.At(
        DiagnosticCodes.EmptyList, place, $"{what} is empty.", "Add an entry, or remove the property if it may be absent.");

    public static Diagnostic RepeatedEntry(Location place, string entry, Location first) => Report.At(
        DiagnosticCodes.RepeatedEntry, place, $"{Report.Quote(entry)} stands twice in this list.", "Remove one of the two.", new RelatedLocation(first, "the first"));

    public static Diagnostic MissingLanguage(Location place, string language) => Report.At(
        DiagnosticCodes.MissingLanguage, place, $"the text in the language \"{language}\" is missing.", $"Add \"{language}\".");

    public static Diagnostic NoLanguage(Location place) => Report.At(
        DiagnosticCodes.MissingLanguage, place, "the text is missing in every language.", "Add it, as in { \"en\": \"…\" }.");

    public static Diagnostic UnknownLanguage(Location place, string written, IReadOnlyCollection<string> languages) => Report.At(
        DiagnosticCodes.UnknownLanguage,
        place,
        $"{Report.Quote(written)} is not a language of this dataset.",
        NearestName.Advice(written, languages, "Add it to \"languages\" in source.json."));

    public static Diagnostic BadLanguageTag(Location place, string written) => Report.At(
        DiagnosticCodes.BadLanguageTag, place, $"{Report.Quote(written)} is not a language tag.", "Write a tag such as \"en\" or \"zh\".");

    public static Diagnostic DuplicateId(Location place, string what, string id, Location first) => Report.At(
        DiagnosticCodes.DuplicateId,
        place,
        $"the {what} id {Report.Quote(id)} is taken by another {what} at {first}.",
        "Give one of the two another id, or remove it.",
        new RelatedLocation(first, "the first"));
}
