using System.Collections.Frozen;

namespace ClaimGraph.Query.Plans;

/// <summary>The functions there are.</summary>
internal static class Functions
{
    private static readonly FrozenDictionary<string, Function> Table = new[]
    {
        GraphFunctions.All, ClaimFunctions.All, ListFunctions.All, MathFunctions.All, TextFunctions.All, ConversionFunctions.All,
        UnsupportedFunctions.All,
    }.SelectMany(f => f).ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of those that can be called, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Table.Keys.Where(name => UnsupportedFunctions.Find(name) is null).Order(StringComparer.Ordinal)];

    /// <summary>The function of a name, whatever its case, one that only refuses too; null when there is none.</summary>
    public static Function? Find(string name) => Table.GetValueOrDefault(name);
}
