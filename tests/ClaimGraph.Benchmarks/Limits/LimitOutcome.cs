using System.Globalization;

namespace ClaimGraph.Benchmarks.Limits;

/// <summary>How a query that explodes came to its end.</summary>
/// <param name="Query">Its name.</param>
/// <param name="Limit">What should stop it: timeout, cancellation, memory, rows or none.</param>
/// <param name="Ended">The kind and detail of the error that it ended with, or what happened instead.</param>
/// <param name="Rows">The rows it gave before.</param>
/// <param name="Elapsed">How long it ran.</param>
/// <param name="After">When it should have been stopped; null when that is not a matter of time.</param>
internal sealed record LimitOutcome(string Query, string Limit, string Ended, long Rows, TimeSpan Elapsed, TimeSpan? After)
{
    /// <summary>How long after its time it was stopped, in milliseconds; null when that is not a matter of time.</summary>
    public double? Overshoot => After is { } after ? (Elapsed - after).TotalMilliseconds : null;

    /// <summary>Whether it was stopped by its limit, and in time.</summary>
    public bool IsMet => (Limit == "none" || Ended.StartsWith("LimitExceeded", StringComparison.Ordinal)) && Overshoot is not > LimitProbe.Goal;

    /// <summary>A JSON object.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"task": "limit", "query": "{{Query}}", "limit": "{{Limit}}", "ended": "{{Ended}}", "rows": {{Rows}}, "ms": {{Elapsed.TotalMilliseconds:0.#}}, "overshoot": {{(Overshoot is { } o ? o.ToString("0.#", CultureInfo.InvariantCulture) : "null")}}, "met": {{(IsMet ? "true" : "false")}}}""");
}
