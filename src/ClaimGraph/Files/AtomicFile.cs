using System.Text;

namespace ClaimGraph.Files;

/// <summary>
/// Writes files whole or not at all: into a temporary file in the same directory, which then takes the file's name in
/// one step. Readers see the old content or the new one, and a failure leaves the old content as it was.
/// </summary>
/// <remarks>Missing directories are made. A symbolic link stays a link; the file it leads to is replaced.</remarks>
public static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a file through a stream.</summary>
    /// <param name="path">The file to make or replace.</param>
    /// <param name="write">
    /// Writes the content; the stream is closed for it. When it throws, the file stays as it was.
    /// </param>
    /// <exception cref="IOException">The directory or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string target = Path.GetFullPath(path);
        if (new FileInfo(target).LinkTarget is not null)
        {
            target = File.ResolveLinkTarget(target, returnFinalTarget: true)!.FullName;
        }

        string directory = Path.GetDirectoryName(target)
            ?? throw new IOException($"\"{path}\" is a directory, not a file.");
        Directory.CreateDirectory(directory);
        string temporary = Path.Combine(directory, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a text file in UTF-8 without a byte order mark. Line ends are written as they are.</summary>
    /// <param name="path">The file to make or replace.</param>
    /// <param name="text">The whole content.</param>
    /// <exception cref="EncoderFallbackException">The text has half a surrogate pair.</exception>
    /// <exception cref="IOException">The directory or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to write there.</exception>
    public static void WriteText(string path, string text)
    {
        byte[] bytes = Utf8.GetBytes(text);
        Write(path, stream => stream.Write(bytes));
    }
}
