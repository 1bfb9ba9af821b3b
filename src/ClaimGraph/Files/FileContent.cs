namespace ClaimGraph.Files;

/// <summary>A file to write, and how its content is made.</summary>
/// <param name="Path">The file to make or replace.</param>
/// <param name="Write">Writes the content; the stream is closed for it.</param>
public sealed record FileContent(string Path, Action<Stream> Write)
{
    /// <summary>A text file in UTF-8 without a byte order mark. Line ends are written as they are.</summary>
    /// <param name="path">The file to make or replace.</param>
    /// <param name="text">The whole content.</param>
    /// <returns>The file.</returns>
    /// <exception cref="System.Text.EncoderFallbackException">The text has half a surrogate pair.</exception>
    public static FileContent OfText(string path, string text)
    {
        byte[] bytes = AtomicFile.Utf8.GetBytes(text);
        return new FileContent(path, stream => stream.Write(bytes));
    }
}
