using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about files as a whole.</summary>
internal static class FileMessages
{
    public static Diagnostic NotUtf8(Location place, byte value, int offset, int count) => Report.At(
        DiagnosticCodes.NotUtf8,
        place,
        $"the byte 0x{value:X2} at offset {offset.ToString(CultureInfo.InvariantCulture)} is not UTF-8{(count > 1 ? $", nor are {(count - 1).ToString(CultureInfo.InvariantCulture)} other places" : "")}.",
        "Save the file as UTF-8.");

    public static Diagnostic Utf16(Location place) => Report.At(
        DiagnosticCodes.NotUtf8, place, "the file is in UTF-16.", "Save it as UTF-8 without byte order mark.");
}
