using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about files as a whole.</summary>
internal static class FileMessages
{
    public static Diagnostic NotUtf8(Location place, byte value, int count) => Report.At(
        DiagnosticCodes.NotUtf8,
        place,
        $"the byte 0x{value:X2} is not UTF-8{Others(count - 1)}.",
        "Save the file as UTF-8.");

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => ", nor is one other place",
        _ => string.Create(CultureInfo.InvariantCulture, $", nor are {count} other places"),
    };

    public static Diagnostic Utf16(Location place) => Report.At(
        DiagnosticCodes.NotUtf8, place, "the file is in UTF-16.", "Save it as UTF-8 without byte order mark.");

    public static Diagnostic TooLarge(string file, long size, long limit) => Report.At(
        DiagnosticCodes.FileTooLarge,
        Location.OfFile(file),
        size > limit
            ? string.Create(CultureInfo.InvariantCulture, $"the file has {size} bytes; at most {limit} are read.")
            : string.Create(CultureInfo.InvariantCulture, $"the file does not end within {limit} bytes; no more are read."),
        size > limit ? "Split it into several files." : "Put a plain file in its place.");

    public static Diagnostic LineTooLong(Location place, long limit) => Report.At(
        DiagnosticCodes.FileTooLarge,
        place,
        string.Create(CultureInfo.InvariantCulture, $"the line does not end within {limit} bytes; no more of the file is read."),
        "Write one object on each line.");

    public static Diagnostic Unreadable(string file, bool isForbidden) => Report.At(
        DiagnosticCodes.UnreadableFile,
        Location.OfFile(file),
        isForbidden ? "it may not be read." : "it cannot be read.",
        isForbidden ? "Grant the right to read it." : "Check that it is there and that the disk is in order.");

    public static Diagnostic MissingDirectory(string directory, string holds) => Report.At(
        DiagnosticCodes.MissingDirectory, Location.OfFile(directory), "there is no such directory.", $"Name the directory that holds {holds}.");

    public static Diagnostic MissingSchemaDirectory(Location place, string directory) => Report.At(
        DiagnosticCodes.MissingDirectory,
        place,
        $"there is no directory {Report.Quote(directory)}.",
        "Write the path from this file's directory to the schema's, such as \"../schema\".");

    public static Diagnostic MissingFile(string directory, string file) => Report.At(
        DiagnosticCodes.MissingFile, Location.OfFile(directory), $"the file \"{file}\" is missing in this directory.", $"Create \"{file}\", or name another directory.");

    public static Diagnostic EmptyDataset(Location place, string what) => Report.At(
        DiagnosticCodes.EmptyDataset, place, $"the dataset has no {what}.", $"Add a file with {what} to the directory \"{what}\".");
}
