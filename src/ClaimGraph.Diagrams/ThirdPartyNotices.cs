using System.Collections.Immutable;

namespace ClaimGraph.Diagrams;

/// <summary>The licences of what this assembly carries of others: MSAGL with its libraries, and the font.</summary>
public static class ThirdPartyNotices
{
    private const string Prefix = "notices/";

    /// <summary>Reads the notices.</summary>
    /// <returns>The text of each licence by the name of the component, ordered by name.</returns>
    public static ImmutableSortedDictionary<string, string> Read() => typeof(ThirdPartyNotices).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name[Prefix.Length..], Resource.Text, StringComparer.Ordinal);
}
