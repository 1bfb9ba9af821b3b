using System.Buffers;
using System.Text;
using System.Text.Unicode;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Loading.Syntax;

/// <summary>Turns a file's bytes into text.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>Decodes UTF-8. A byte order mark is passed over and hinted at; invalid bytes are reported and read as U+FFFD.</summary>
    /// <param name="path">The path as it is shown.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="firstLine">The line of the file that the bytes start with, from 1.</param>
    /// <returns>The text; null when it is text in another encoding, so that reading it would only give nonsense.</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, int firstLine = 1)
    {
        if (IsUtf16(bytes))
        {
            diagnostics.Add(FileMessages.Utf16(new Location(path, 1, 1, 1, 1)));
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
            diagnostics.Add(HintMessages.ByteOrderMark(new Location(path, 1, 1, 1, 1)));
        }

        SourceText source = new(path, Lenient.GetString(bytes), firstLine);
        if (!Utf8.IsValid(bytes))
        {
            ReportInvalid(source, bytes, diagnostics);
        }

        return source;
    }

    // With a byte order mark; or without one, when one of the two bytes of its first character, which is ASCII in all JSON, is 0.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];

    private static void ReportInvalid(SourceText source, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        int offset = 0;
        int character = 0;
        int count = 0;
        (int Start, byte Value) first = default;
        while (offset < bytes.Length)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[offset..], out Rune rune, out int used);
            if (status != OperationStatus.Done)
            {
                first = count == 0 ? (character, bytes[offset]) : first;
                count++;
            }

            offset += used;
            character += rune.Utf16SequenceLength;
        }

        Location place = source.Locate(new TextSpan(first.Start, first.Start + 1));
        diagnostics.Add(FileMessages.NotUtf8(place, first.Value, count));
    }
}
