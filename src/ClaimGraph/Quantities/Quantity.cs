using System.Globalization;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Quantities;

/// <summary>A number with its unit and how the measured value compares with it. Exact: never a binary floating-point number.</summary>
/// <param name="Value">The number, with the digits as written: 39.50 keeps its last zero.</param>
/// <param name="Unit">The unit the number counts.</param>
/// <param name="Comparison">How the measured value stands to <paramref name="Value"/>.</param>
public sealed record Quantity(decimal Value, UnitId Unit, Comparison Comparison)
{
    /// <summary>The number in invariant notation with all its digits, as it is written in files.</summary>
    public string ValueText => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Number, unit and comparison, for people and debuggers.</summary>
    /// <returns>For example <c>more-than 200 model</c>.</returns>
    public override string ToString() => $"{Vocabulary.NameOf(Comparison)} {ValueText} {Unit}";
}
