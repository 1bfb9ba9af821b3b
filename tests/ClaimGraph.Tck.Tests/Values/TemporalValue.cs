namespace ClaimGraph.Tck.Tests.Values;

/// <summary>A value of a temporal type as a set-up makes it: by a function of its type.</summary>
/// <param name="Type">The type: date, time, localtime, datetime, localdatetime or duration.</param>
/// <param name="Argument">What it is made of: a string or a map.</param>
internal sealed record TemporalValue(string Type, object? Argument)
{
    private static readonly string[] Types = ["date", "time", "localtime", "datetime", "localdatetime", "duration"];

    /// <summary>Whether a function makes such values.</summary>
    public static bool IsType(string function) => Types.Contains(function, StringComparer.OrdinalIgnoreCase);

    /// <summary>The date as text; null for a value of another type, and for a date told otherwise than by year, month and day.</summary>
    public string? DateText => !Type.Equals("date", StringComparison.OrdinalIgnoreCase) ? null : Argument switch
    {
        string text => text,
        IReadOnlyDictionary<string, object?> { Count: 3 } map when map.TryGetValue("year", out object? year)
            && map.TryGetValue("month", out object? month) && map.TryGetValue("day", out object? day) => $"{year:0000}-{month:00}-{day:00}",
        _ => null,
    };
}
