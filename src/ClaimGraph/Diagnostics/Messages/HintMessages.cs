namespace ClaimGraph.Diagnostics;

/// <summary>What is said where the data is right but could be better.</summary>
internal static class HintMessages
{
    public static Diagnostic ByteOrderMark(Location place) => Report.At(
        DiagnosticCodes.ByteOrderMark, place, "the file starts with a byte order mark.", "Save it as UTF-8 without one.");

    public static Diagnostic FileNotRead(string file) => Report.At(
        DiagnosticCodes.FileNotRead, Location.OfFile(file), "this file is not read.", "Move it to \"nodes\" or \"claims\" if it belongs to the dataset.");

    public static Diagnostic SameStatement(Location place, string first, string second) => Report.At(
        DiagnosticCodes.SameStatement, place, $"the statement is the same in \"{first}\" and \"{second}\".", "Translate it.");

    public static Diagnostic UnusedName(Location place, string what, string name) => Report.At(
        DiagnosticCodes.UnusedName, place, $"nothing uses the {what} \"{name}\".", "Remove it, unless another dataset uses it.");

    public static Diagnostic EvidenceElsewhere(Location place, string section) => Report.At(
        DiagnosticCodes.EvidenceElsewhere,
        place,
        $"the claim stands in the section \"{section}\", but all its evidence is in other sections.",
        "Move the claim, or correct the paragraphs.");
}
