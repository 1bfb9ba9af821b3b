using System.Globalization;

namespace ClaimGraph.Cli.Output;

/// <summary>Numbers in sentences.</summary>
internal static class Words
{
    /// <summary>So many of a thing.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">What one of them is called, which takes an s.</param>
    /// <returns>Such as <c>1 node</c> or <c>2 nodes</c>.</returns>
    public static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
