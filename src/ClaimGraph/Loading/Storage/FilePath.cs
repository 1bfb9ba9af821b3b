namespace ClaimGraph.Loading.Storage;

/// <summary>Paths with forward slashes.</summary>
internal static class FilePath
{
    /// <summary>Joins a directory and a path relative to it, resolving <c>.</c> and <c>..</c>.</summary>
    public static string Join(string directory, string relative)
    {
        List<string> parts = [];
        string joined = $"{directory}/{relative}";
        bool isRooted = directory.StartsWith('/');
        foreach (string part in joined.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && !(part == ".." && isRooted))
            {
                parts.Add(part);
            }
        }

        return (isRooted ? "/" : "") + string.Join('/', parts);
    }
}
