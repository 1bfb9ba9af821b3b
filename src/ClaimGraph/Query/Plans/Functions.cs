using System.Collections.Frozen;

namespace ClaimGraph.Query.Plans;

/// <summary>The functions there are.</summary>
internal static class Functions
{
    private static readonly FrozenDictionary<string, Function> Table = new[]
    {
        GraphFunctions.All, ClaimFunctions.All, ListFunctions.All, MathFunctions.All, TextFunctions.All, ConversionFunctions.All,
    }.SelectMany(f => f).ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The function of a name, whatever its case; null when there is none.</summary>
    public static Function? Find(string name) => Table.GetValueOrDefault(name);
}
