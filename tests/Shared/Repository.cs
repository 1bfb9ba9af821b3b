namespace ClaimGraph.Testing;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its root directory: the nearest one above the tests that holds Graph.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The first dataset.</summary>
    public static string Dataset { get; } = PathOf("graph-data", "china-us-ai-race");

    /// <summary>A copy of the article, which stands beside the repository on machines that have it.</summary>
    public static string Article { get; } = PathOf("..", "shared", "article", "article.txt");

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Root, .. parts]));

    private static string Find()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Graph.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
