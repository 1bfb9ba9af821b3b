using System.Reflection;

namespace ClaimGraph.Evidence;

/// <summary>The tables that are part of the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a table, without empty lines and remarks.</summary>
    /// <param name="resource">The resource's logical name.</param>
    /// <returns>The lines, in order.</returns>
    /// <exception cref="InvalidOperationException">The assembly was built without the resource.</exception>
    public static IEnumerable<string> Lines(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks the resource {resource}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
