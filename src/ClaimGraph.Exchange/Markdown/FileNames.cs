using System.Text.RegularExpressions;

namespace ClaimGraph.Exchange.Markdown;

/// <summary>Names of files that every system allows.</summary>
internal static partial class FileNames
{
    /// <summary>The name of the file for an id.</summary>
    /// <param name="id">The id; other than letters, digits and hyphens become underscores.</param>
    /// <returns>The name without extension; with an underscore after it where Windows keeps the name for a device.</returns>
    public static string Of(string id)
    {
        string name = Others().Replace(id, "_");
        return Devices().IsMatch(name) ? name + "_" : name;
    }

    [GeneratedRegex("[^a-z0-9-]")]
    private static partial Regex Others();

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9]|lpt[0-9])$")]
    private static partial Regex Devices();
}
