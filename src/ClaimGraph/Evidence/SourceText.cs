using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace ClaimGraph.Evidence;

/// <summary>
/// Somebody's copy of a source's text: a UTF-8 file in which a line is a paragraph. Immutable. It stays in memory;
/// nothing of it goes into a dataset or a graph.
/// </summary>
public sealed class SourceText
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private SourceText(string sha256, bool hasByteOrderMark, ImmutableArray<CleanedText> paragraphs)
    {
        Sha256 = sha256;
        HasByteOrderMark = hasByteOrderMark;
        Paragraphs = paragraphs;
    }

    /// <summary>SHA-256 of the file's bytes as they are, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>True when the file starts with a byte order mark, which belongs to no paragraph.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>
    /// The paragraphs, raw and cleaned, in order; paragraph n stands at index n - 1. A line ends with LF or CRLF; a
    /// file that ends with a line end has no empty paragraph after it.
    /// </summary>
    public ImmutableArray<CleanedText> Paragraphs { get; }

    /// <summary>Reads and cleans a copy. Takes time linear in its size.</summary>
    /// <param name="bytes">The bytes of the whole file.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="bytes"/> are not UTF-8.</exception>
    public static SourceText FromBytes(ReadOnlySpan<byte> bytes) =>
        TryFromBytes(bytes, out SourceText? text, out int offset)
            ? text
            : throw new FormatException(EvidenceMessages.NotUtf8(offset));

    /// <summary>Reads and cleans a copy, if it is UTF-8. Never throws; takes time linear in its size.</summary>
    /// <param name="bytes">The bytes of the whole file.</param>
    /// <param name="text">The text.</param>
    /// <param name="invalidOffset">Where the first byte is that is not UTF-8, from 0; -1 when all are.</param>
    /// <returns>False when the bytes are not UTF-8.</returns>
    public static bool TryFromBytes(
        ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SourceText? text, out int invalidOffset)
    {
        invalidOffset = FindInvalid(bytes);
        if (invalidOffset >= 0)
        {
            text = null;
            return false;
        }

        bool hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        string content = Strict.GetString(hasMark ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        text = new SourceText(sha256, hasMark, [.. LinesOf(content).Select(TextCleaner.Clean)]);
        return true;
    }

    /// <summary>Finds a paragraph. Never throws.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <returns>The paragraph, or null when the text has no such paragraph.</returns>
    public CleanedText? FindParagraph(int number) =>
        number >= 1 && number <= Paragraphs.Length ? Paragraphs[number - 1] : null;

    private static IEnumerable<string> LinesOf(string content)
    {
        for (int start = 0; start < content.Length;)
        {
            int end = content.IndexOf('\n', start);
            end = end < 0 ? content.Length : end;
            bool isWindows = end < content.Length && end > start && content[end - 1] == '\r';
            yield return content[start..(isWindows ? end - 1 : end)];
            start = end + 1;
        }
    }

    private static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
