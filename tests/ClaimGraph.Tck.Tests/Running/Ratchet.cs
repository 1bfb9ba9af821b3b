namespace ClaimGraph.Tck.Tests.Running;

/// <summary>The list of scenarios that once passed and therefore must keep passing, by their ids in ordinal order.</summary>
internal static class Ratchet
{
    private static string FullPath => Repository.PathOf("tests", "ClaimGraph.Tck.Tests", "passing.txt");

    /// <summary>Reads the list.</summary>
    public static IReadOnlyList<string> Read() => File.Exists(FullPath) ? File.ReadAllLines(FullPath) : [];

    /// <summary>Adds scenarios to the list; none is ever taken off it.</summary>
    public static void Extend(IEnumerable<string> ids) =>
        File.WriteAllText(FullPath, string.Concat(Read().Union(ids, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => id + "\n")));

    /// <summary>The feature that an id names.</summary>
    public static string FeatureOf(string id) => id[..id.IndexOf(" | ", StringComparison.Ordinal)];
}
