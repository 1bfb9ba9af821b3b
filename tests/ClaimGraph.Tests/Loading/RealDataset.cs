namespace ClaimGraph.Tests.Loading;

/// <summary>The dataset that the repository carries.</summary>
internal static class RealDataset
{
    /// <summary>Its directory; the test is skipped where the repository does not have it.</summary>
    public static string DirectoryOrSkip()
    {
        string directory = Path.Combine(Repository.Root, "graph-data", "china-us-ai-race");
        Assert.SkipUnless(Directory.Exists(directory), "graph-data/china-us-ai-race is not there.");
        return directory;
    }
}
