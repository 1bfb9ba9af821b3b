using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>What texts of other programs may be read as.</summary>
internal static partial class ValueTexts
{
    /// <summary>Tells whether a text is a decimal number as files of datasets have it.</summary>
    public static bool IsDecimal(string text) => DecimalForm().IsMatch(text) && text.Count(char.IsAsciiDigit) <= MeasureDecoder.MostDigits;

    /// <summary>The number of a text, also of one such as <c>+1.50</c> or <c>1e3</c>; null when it is none that a decimal holds exactly.</summary>
    public static decimal? Decimal(string text)
    {
        if (IsDecimal(text))
        {
            return decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        // What has an exponent is exact as long as a decimal has room for all its places.
        string[] parts = text.Trim().Split('e', 'E');
        int exponent = 0;
        bool isExact = (parts.Length == 1 || (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)))
            && parts[0].Count(char.IsAsciiDigit) + (long)Math.Abs((long)exponent) <= MeasureDecoder.MostDigits;
        return isExact && decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && IsDecimal(number.ToString(CultureInfo.InvariantCulture))
                ? number
                : null;
    }

    [GeneratedRegex(@"\A(?!-0(\.0+)?\z)-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalForm();
}
