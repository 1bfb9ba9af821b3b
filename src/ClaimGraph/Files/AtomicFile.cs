using System.Text;

namespace ClaimGraph.Files;

/// <summary>
/// Writes files whole or not at all: into a temporary file in the same directory, which then takes the file's name in
/// one step. Readers see the old content or the new one, and a failure leaves the old content as it was.
/// </summary>
/// <remarks>
/// Missing directories are made, and removed again when the writing fails. A symbolic link stays a link; the file it
/// leads to is replaced.
/// </remarks>
public static class AtomicFile
{
    internal static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes a file through a stream.</summary>
    /// <param name="path">The file to make or replace.</param>
    /// <param name="write">
    /// Writes the content; the stream is closed for it. When it throws, the file stays as it was.
    /// </param>
    /// <exception cref="IOException">The file cannot be written; the message names it and says why.</exception>
    public static void Write(string path, Action<Stream> write) => WriteAll([new FileContent(path, write)]);

    /// <summary>Writes a text file in UTF-8 without a byte order mark. Line ends are written as they are.</summary>
    /// <param name="path">The file to make or replace.</param>
    /// <param name="text">The whole content.</param>
    /// <exception cref="EncoderFallbackException">The text has half a surrogate pair.</exception>
    /// <exception cref="IOException">The file cannot be written; the message names it and says why.</exception>
    public static void WriteText(string path, string text) => WriteAll([FileContent.OfText(path, text)]);

    /// <summary>
    /// Writes files that belong together: none takes its name before the content of all is on the disk, so that a full disk or
    /// a failure while one is written leaves all of them as they were.
    /// </summary>
    /// <param name="files">The files, in the order in which they take their names.</param>
    /// <param name="cancellationToken">Stops the writing as long as no file has taken its name; all are then as they were.</param>
    /// <exception cref="IOException">A file cannot be written; the message names it and says why.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static void WriteAll(IEnumerable<FileContent> files, CancellationToken cancellationToken = default)
    {
        List<PendingFile> pending = [];
        MadeDirectories made = new();
        bool isDone = false;
        try
        {
            foreach (FileContent file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Guarded(file.Path, () => pending.Add(PendingFile.Write(file, made)));
            }

            cancellationToken.ThrowIfCancellationRequested();

            foreach (PendingFile file in pending)
            {
                Guarded(file.Path, file.Commit);
            }

            isDone = true;
        }
        finally
        {
            if (!isDone)
            {
                pending.ForEach(f => f.Discard());
                made.Remove();
            }
        }
    }

    private static void Guarded(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileTrouble.Writing(path, e);
        }
    }
}
