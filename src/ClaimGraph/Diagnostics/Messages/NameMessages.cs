namespace ClaimGraph.Diagnostics;

/// <summary>What is said about names that nothing defines.</summary>
internal static class NameMessages
{
    /// <summary>A name that should be defined in some list.</summary>
    public static Diagnostic Unknown(string code, Location place, string what, string written, string advice) =>
        Report.At(code, place, $"unknown {what} {Report.Quote(written)}.", advice);

    /// <summary>A term that the closed list of a qualifier does not have.</summary>
    public static Diagnostic UnknownTerm(Location place, string qualifier, string written, IReadOnlyCollection<string> terms) => Report.At(
        DiagnosticCodes.UnknownTerm,
        place,
        $"unknown term {Report.Quote(written)} of the qualifier \"{qualifier}\".",
        NearestName.Advice(written, terms, "Define it in qualifiers.json."));

    /// <summary>A node's label or alias where its id is wanted.</summary>
    public static Diagnostic LabelInsteadOfId(string code, Location place, string what, string written, string id) =>
        Report.At(code, place, $"unknown {what} {Report.Quote(written)}.", $"That is a name of \"{id}\": write \"{id}\".");

    /// <summary>A word that a closed vocabulary does not have.</summary>
    public static Diagnostic UnknownWord(string code, Location place, string what, string written, IReadOnlyCollection<string> words) =>
        Report.At(
            code,
            place,
            $"unknown {Without(what)} {Report.Quote(written)}.",
            NearestName.Advice(written, words, $"Use {NearestName.OneOf(words)}."));

    private static string Without(string what) =>
        what.StartsWith("the ", StringComparison.Ordinal) ? what[4..]
        : what.StartsWith("a ", StringComparison.Ordinal) ? what[2..]
        : what.StartsWith("an ", StringComparison.Ordinal) ? what[3..]
        : what;
}
