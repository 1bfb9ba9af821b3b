using System.Collections.Frozen;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// Functions that openCypher or its relatives have and this library does not: they are refused by name instead of as unknown.
/// </summary>
internal static class UnsupportedFunctions
{
    private const string Clock = "A query answers the same each time. Pass the time as a parameter.";
    private const string Times = "There are dates, without arithmetic: date('2024-05'), compared by <, = and the like.";
    private const string Space = "There are no points in space.";
    private const string Others = "It is no part of openCypher 9.";

    private static readonly string[] Clocks = ["transaction", "statement", "realtime"];

    private static readonly string[] Namespaces = ["apoc", "db", "gds", "genai", "graph", "vector"];

    private static readonly FrozenDictionary<string, string> Advice = new (string Name, string Advice)[]
    {
        ("timestamp", Clock), ("datetime", Times), ("localdatetime", Times), ("time", Times), ("localtime", Times), ("duration", Times),
        ("date.truncate", Times), ("datetime.truncate", Times), ("localdatetime.truncate", Times), ("time.truncate", Times),
        ("localtime.truncate", Times), ("duration.between", Times), ("duration.inMonths", Times), ("duration.inDays", Times),
        ("duration.inSeconds", Times), ("datetime.fromepoch", Times), ("datetime.fromepochmillis", Times),
        ("point", Space), ("distance", Space), ("point.distance", Space), ("point.withinBBox", Space),
        ("elementId", Others), ("file", Others), ("linenumber", Others), ("normalize", Others), ("randomUUID", Others), ("valueType", Others),
    }
        .Concat(new[] { "date", "datetime", "localdatetime", "time", "localtime" }.SelectMany(type => Clocks.Select(c => ($"{type}.{c}", Clock))))
        .ToFrozenDictionary(f => f.Item1, f => f.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them as functions that refuse when they are called.</summary>
    public static IEnumerable<Function> All => Advice.Keys.Order(StringComparer.Ordinal).Select(name => new Function(
        name, 0, int.MaxValue, (_, _) => throw QueryErrors.NotSupported($"{name}()")));

    /// <summary>What to do without a function, whatever the case of its name; null when it is no function that is refused.</summary>
    public static string? Find(string name) => Advice.TryGetValue(name, out string? advice) ? advice
        : name.Split('.') is [var space, _, ..] && Namespaces.Contains(space, StringComparer.OrdinalIgnoreCase) ? Others
        : null;
}
