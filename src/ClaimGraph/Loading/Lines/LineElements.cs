using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Lines;

/// <summary>Reads files of one JSON value on each line with care: what is wrong is reported where it stands.</summary>
internal static class LineElements
{
    private const int BlockSize = 1 << 16;

    /// <summary>Reads a file.</summary>
    /// <param name="opener">Knows files and limits; the greatest size of files is here that of lines.</param>
    /// <param name="path">The file's path.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="onElement">Takes a value, in the scope of its line, and the number of the line, from 1.</param>
    /// <param name="cancellationToken">Stops the reading between blocks.</param>
    /// <returns>True when every line that is not empty was JSON.</returns>
    public static bool Read(
        FileOpener opener,
        string path,
        DiagnosticBag diagnostics,
        Action<FileScope, JsonSyntax, int> onElement,
        CancellationToken cancellationToken)
    {
        string shown = opener.Files.Display(path);
        try
        {
            using LineBlocks blocks = new([() => opener.Files.Open(path)], BlockSize, opener.Options.MaxFileSize);
            bool isComplete = true;
            byte[] buffer = [];
            int line = 1;
            while (blocks.TryTake(ref buffer, out LineBlock block))
            {
                cancellationToken.ThrowIfCancellationRequested();
                ReadOnlySpan<byte> bytes = buffer.AsSpan(0, block.Length);
                for (line = block.FirstLine; !bytes.IsEmpty; line++)
                {
                    int end = bytes.IndexOf((byte)'\n');
                    ReadOnlySpan<byte> text = end < 0 ? bytes : bytes[..end];
                    bytes = end < 0 ? [] : bytes[(end + 1)..];
                    isComplete &= TryLine(opener.Options, shown, line, text.EndsWith((byte)'\r') ? text[..^1] : text, diagnostics, onElement);
                }
            }

            if (blocks.HasTooLongLine)
            {
                diagnostics.Add(FileMessages.LineTooLong(new Location(shown, line, 1, line, 1), opener.Options.MaxFileSize));
            }

            return isComplete && !blocks.HasTooLongLine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.Unreadable(shown, e is UnauthorizedAccessException));
            return false;
        }
    }

    private static bool TryLine(
        LoadOptions options,
        string shown,
        int line,
        ReadOnlySpan<byte> bytes,
        DiagnosticBag diagnostics,
        Action<FileScope, JsonSyntax, int> onElement)
    {
        if (bytes.Length > options.MaxFileSize)
        {
            diagnostics.Add(FileMessages.LineTooLong(new Location(shown, line, 1, line, 1), options.MaxFileSize));
            return false;
        }

        if (!bytes.ContainsAnyExcept((byte)' ', (byte)'\t'))
        {
            return true;
        }

        if (Utf8File.Decode(shown, bytes, diagnostics, line) is not { } text
            || JsonSyntaxReader.Read(text, diagnostics, options.MaxNesting) is not { } value)
        {
            return false;
        }

        onElement(new FileScope(text, diagnostics), value, line);
        return true;
    }
}
