using System.Collections.Frozen;

namespace ClaimGraph.Query.Plans;

/// <summary>The aggregates there are.</summary>
internal static class Aggregates
{
    private static readonly FrozenDictionary<string, AggregateFunction> Table =
        Array.Empty<AggregateFunction>().ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The aggregate of a name, whatever its case; null when there is none. <c>count(*)</c> is <c>count</c>.</summary>
    public static AggregateFunction? Find(string name) => Table.GetValueOrDefault(name);
}
