using System.Collections.Frozen;

namespace ClaimGraph.Query.Plans;

/// <summary>The aggregates there are.</summary>
internal static class Aggregates
{
    private static readonly FrozenDictionary<string, AggregateFunction> Table = new AggregateFunction[]
    {
        new("count", 0, 1, _ => new Counter()),
        new("sum", 1, 1, _ => new Total("sum()", isAverage: false)),
        new("avg", 1, 1, _ => new Total("avg()", isAverage: true)),
        new("min", 1, 1, _ => new Extreme(sign: -1)),
        new("max", 1, 1, _ => new Extreme(sign: 1)),
        new("collect", 1, 1, e => new Collector(e)),
        new("stDev", 1, 1, _ => new Deviation("stDev()", isOfSample: true)),
        new("stDevP", 1, 1, _ => new Deviation("stDevP()", isOfSample: false)),
        new("percentileDisc", 2, 2, e => new Percentile("percentileDisc()", isContinuous: false, e)),
        new("percentileCont", 2, 2, e => new Percentile("percentileCont()", isContinuous: true, e)),
    }.ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Their names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The aggregate of a name, whatever its case; null when there is none. <c>count(*)</c> is <c>count</c>.</summary>
    public static AggregateFunction? Find(string name) => Table.GetValueOrDefault(name);
}
