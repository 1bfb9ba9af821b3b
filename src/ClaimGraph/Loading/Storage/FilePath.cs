namespace ClaimGraph.Loading.Storage;

/// <summary>Paths with forward slashes.</summary>
internal static class FilePath
{
    /// <summary>Tells whether a file is one of JSON by its name.</summary>
    public static bool IsJson(ReadOnlySpan<char> name) => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || IsLines(name);

    /// <summary>Tells whether a file is one of JSON lines by its name.</summary>
    public static bool IsLines(ReadOnlySpan<char> name) => name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

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
