namespace ClaimGraph.Files;

/// <summary>Directories made on the way to a file, to be removed again when nothing comes of it.</summary>
internal sealed class MadeDirectories
{
    private readonly Stack<string> _made = new();

    /// <summary>Makes a directory with those above it.</summary>
    public void Make(string directory)
    {
        Stack<string> missing = new();
        for (string? at = directory; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            missing.Push(at);
        }

        while (missing.TryPop(out string? next))
        {
            Directory.CreateDirectory(next);
            _made.Push(next);
        }
    }

    /// <summary>Removes the made directories that are empty.</summary>
    public void Remove()
    {
        while (_made.TryPop(out string? directory))
        {
            try
            {
                Directory.Delete(directory);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody else has put something there.
            }
        }
    }
}
