namespace ClaimGraph.Files;

/// <summary>A file whose content is on the disk under a temporary name.</summary>
internal sealed class PendingFile
{
    private readonly string _target;
    private readonly string _temporary;

    private PendingFile(string path, string target, string temporary)
    {
        Path = path;
        _target = target;
        _temporary = temporary;
    }

    /// <summary>The path as the caller named it.</summary>
    public string Path { get; }

    /// <summary>Writes the content beside the file; nothing is left of it when that fails.</summary>
    public static PendingFile Write(FileContent file, MadeDirectories made)
    {
        string target = System.IO.Path.GetFullPath(file.Path);
        if (new FileInfo(target).LinkTarget is not null)
        {
            target = File.ResolveLinkTarget(target, returnFinalTarget: true)!.FullName;
        }

        if (Directory.Exists(target) || System.IO.Path.GetDirectoryName(target) is not { } directory)
        {
            throw new IOException("It is a directory.");
        }

        made.Make(directory);
        PendingFile pending = new(
            file.Path, target, System.IO.Path.Combine(directory, $".{System.IO.Path.GetRandomFileName()}.tmp"));
        bool isWritten = false;
        try
        {
            using (FileStream stream = new(pending._temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                file.Write(stream);
                stream.Flush(flushToDisk: true);
            }

            isWritten = true;
        }
        finally
        {
            if (!isWritten)
            {
                pending.Discard();
            }
        }

        return pending;
    }

    /// <summary>Gives the content its name, in one step.</summary>
    public void Commit() => File.Move(_temporary, _target, overwrite: true);

    /// <summary>Removes the temporary file, if it is still there.</summary>
    public void Discard()
    {
        try
        {
            File.Delete(_temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whatever made the writing fail is told; that its remains cannot be removed adds nothing.
        }
    }
}
