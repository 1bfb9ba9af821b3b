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

    /// <summary>The quantity as people read it: a sign for the comparison, the number, and the unit's name.</summary>
    /// <param name="unit">The unit's name in the reader's language; a space parts it from the number when it is a word in letters.</param>
    /// <returns>For example <c>&gt; 200 models</c>, <c>≈ 80%</c> or <c>19款</c>.</returns>
    public string Format(string unit)
    {
        string sign = Comparison switch
        {
            Comparison.About => "≈ ",
            Comparison.MoreThan => "> ",
            Comparison.LessThan => "< ",
            Comparison.UpTo => "≤ ",
            _ => "",
        };
        string space = unit.Length > 0 && char.IsAsciiLetter(unit[0]) ? " " : "";
        return $"{sign}{ValueText}{space}{unit}";
    }

    /// <summary>Number, unit and comparison, for people and debuggers.</summary>
    /// <returns>For example <c>more-than 200 model</c>.</returns>
    public override string ToString() => $"{Vocabulary.NameOf(Comparison)} {ValueText} {Unit}";
}
