using ClaimGraph.Quantities;

namespace ClaimGraph.Query.Analysis;

/// <summary>Quantities as ranges of the numbers they may be.</summary>
/// <remarks>
/// <c>about</c> reaches a tenth of the number either way. <c>up-to</c> reaches down without end, but says that the number
/// is nearly reached: what lies more than a tenth below is unclear. The schema knows no conversions, so that quantities in
/// different units never clash.
/// </remarks>
internal static class Measures
{
    private const int Tenth = 10;

    /// <summary>Whether one number can be both.</summary>
    public static Agreement Compare(Quantity first, Quantity second)
    {
        if (first.Unit != second.Unit)
        {
            return Agreement.Yes;
        }

        if (!Meet(Of(first, near: false), Of(second, near: false)))
        {
            return Agreement.No;
        }

        return Meet(Of(first, near: true), Of(second, near: true)) ? Agreement.Yes : Agreement.Unclear;
    }

    private static bool Meet(Range a, Range b) => StartsBy(a, b) && StartsBy(b, a);

    private static bool StartsBy(Range a, Range b) =>
        a.Low is not { } low || b.High is not { } high || low < high || (low == high && !a.IsOpen && !b.IsOpen);

    private static Range Of(Quantity quantity, bool near)
    {
        decimal value = quantity.Value;
        decimal margin = Math.Abs(value) / Tenth;
        decimal below = value < decimal.MinValue + margin ? decimal.MinValue : value - margin;
        decimal above = value > decimal.MaxValue - margin ? decimal.MaxValue : value + margin;
        return quantity.Comparison switch
        {
            Comparison.About => new Range(below, above, IsOpen: false),
            Comparison.MoreThan => new Range(value, null, IsOpen: true),
            Comparison.LessThan => new Range(null, value, IsOpen: true),
            Comparison.UpTo => new Range(near ? below : null, value, IsOpen: false),
            _ => new Range(value, value, IsOpen: false),
        };
    }

    /// <summary>The numbers from one to another; null for no end. Its ends belong to it unless it is open.</summary>
    private readonly record struct Range(decimal? Low, decimal? High, bool IsOpen);
}
