using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Storage;

/// <summary>Reads files into text, within the limits.</summary>
internal sealed class FileOpener(IDataFiles files, LoadOptions options)
{
    /// <summary>The files.</summary>
    public IDataFiles Files => files;

    /// <summary>The limits.</summary>
    public LoadOptions Options => options;

    /// <summary>Reads a file; what stands in the way is reported.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The file; null when there is no text to read.</returns>
    public FileScope? Open(string path, DiagnosticBag diagnostics)
    {
        string shown = files.Display(path);
        try
        {
            if (!files.TryRead(path, options.MaxFileSize, out ReadOnlyMemory<byte> bytes))
            {
                diagnostics.Add(FileMessages.TooLarge(shown, files.Size(path), options.MaxFileSize));
                return null;
            }

            return Utf8File.Decode(shown, bytes.Span, diagnostics) is { } source ? new FileScope(source, diagnostics) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.Unreadable(shown, e is UnauthorizedAccessException));
            return null;
        }
    }

    /// <summary>Reads a file's JSON.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="decode">Takes the file and what was read.</param>
    /// <returns>True when the file was read to its end.</returns>
    public bool Read(string path, DiagnosticBag diagnostics, Action<FileScope, JsonReading> decode)
    {
        if (Open(path, diagnostics) is not { } file)
        {
            return false;
        }

        JsonReading reading = JsonSyntaxReader.Read(
            file.Source, System.Collections.Immutable.ImmutableHashSet<string>.Empty, static (_, _) => { }, diagnostics, options.MaxNesting);
        decode(file, reading);
        return reading.IsComplete;
    }

    /// <summary>Lists a directory; what stands in the way is reported.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="recursive">True to look into directories within it too.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The JSON files in ordinal order; null when the directory cannot be read.</returns>
    public IReadOnlyList<string>? List(string directory, bool recursive, DiagnosticBag diagnostics)
    {
        try
        {
            return files.List(directory, recursive);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.Unreadable(files.Display(directory), e is UnauthorizedAccessException));
            return null;
        }
    }
}
