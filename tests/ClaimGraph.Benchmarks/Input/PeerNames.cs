namespace ClaimGraph.Benchmarks.Input;

/// <summary>How the names of the peers' graph are written as identifiers.</summary>
internal static class PeerNames
{
    /// <summary>The identifier for a peer's name: <c>e/000012</c> is <c>e-000012</c>, <c>works_for</c> is <c>works-for</c>.</summary>
    public static string Slug(string name) => string.Create(name.Length, name, static (slug, name) =>
    {
        for (int i = 0; i < slug.Length; i++)
        {
            slug[i] = name[i] is '/' or '_' ? '-' : char.ToLowerInvariant(name[i]);
        }
    });
}
