namespace ClaimGraph.Tck.Tests.Scenarios;

/// <summary>The copy of the Technology Compatibility Kit that stands beside the repository on machines that have it.</summary>
internal static class Kit
{
    /// <summary>Where its features are.</summary>
    public static string Features { get; } = Repository.PathOf("..", "shared", "tck", "features");

    /// <summary>Skips the test, by name and with the reason, where there is no kit.</summary>
    public static void Require() =>
        Assert.SkipUnless(Directory.Exists(Features), "There is no openCypher TCK in ../shared/tck beside the repository.");

    /// <summary>All scenarios, in the order of their files.</summary>
    public static IReadOnlyList<Scenario> Read() =>
    [
        .. Directory.EnumerateFiles(Features, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).SelectMany(file => FeatureReader.Read(Features, file)),
    ];

    /// <summary>The queries that build a named graph, in order.</summary>
    public static IEnumerable<string> GraphScripts(string name)
    {
        string directory = Repository.PathOf("..", "shared", "tck", "graphs", name);
        Newtonsoft.Json.Linq.JObject description = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(Path.Combine(directory, $"{name}.json")));
        return description["scripts"]!.Select(script => File.ReadAllText(Path.Combine(directory, $"{script}.cypher")));
    }
}
