using System.Reflection;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Starter;

/// <summary>The small dataset that <c>claimgraph new</c> makes, as embedded files.</summary>
internal static class StarterFiles
{
    private const string Prefix = "starter/";
    private const string NamePlaceholder = "$NAME$";

    /// <summary>The files of a new dataset, ordered by path.</summary>
    /// <param name="name">The dataset's name.</param>
    /// <returns>Paths below the dataset's directory, with forward slashes, and the files' text.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> For(SourceId name) =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => KeyValuePair.Create(
                n[Prefix.Length..].Replace('\\', '/'),
                Text(n).Replace(NamePlaceholder, name.Value, StringComparison.Ordinal)))
            .OrderBy(f => f.Key, StringComparer.Ordinal),
    ];

    private static string Text(string resource)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
