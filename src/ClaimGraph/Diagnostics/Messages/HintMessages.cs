namespace ClaimGraph.Diagnostics;

/// <summary>What is said where the data is right but could be better.</summary>
internal static class HintMessages
{
    public static Diagnostic ByteOrderMark(Location place) => Report.At(
        DiagnosticCodes.ByteOrderMark, place, "the file starts with a byte order mark.", "Save it as UTF-8 without one.");
}
