using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Lines;

/// <summary>Makes values of texts that are known to be right.</summary>
internal static class LineValues
{
    /// <summary>The value of a qualifier.</summary>
    public static QualifierValue Of(MappedQualifier qualifier, Language language, string text) => qualifier.Type switch
    {
        QualifierType.Quantity => new QuantityValue(new Quantity(Number(text), qualifier.Unit, Comparison.Exactly)),
        QualifierType.Date => new DateValue(EdtfDate.Parse(text)),
        _ => new TextValue(In(language, text)),
    };

    /// <summary>A text in one language.</summary>
    public static LocalizedText In(Language language, string text) => LocalizedText.FromOrdered([KeyValuePair.Create(language, text)]);

    /// <summary>
    /// Tells whether a text is a decimal number that fits: short ones of digits and at most one point are what
    /// <see cref="MeasureDecoder"/> takes and what a decimal holds exactly.
    /// </summary>
    public static bool IsDecimal(ReadOnlySpan<char> text)
    {
        if (text.Length > MeasureDecoder.MostDigits)
        {
            return false;
        }

        bool isNegative = text.StartsWith('-');
        ReadOnlySpan<char> digits = isNegative ? text[1..] : text;
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        ReadOnlySpan<char> rest = point < 0 ? [] : digits[(point + 1)..];
        return !whole.IsEmpty && (whole.Length == 1 || whole[0] != '0') && (point < 0 || !rest.IsEmpty)
            && !whole.ContainsAnyExceptInRange('0', '9') && !rest.ContainsAnyExceptInRange('0', '9')
            && (!isNegative || digits.ContainsAnyExcept('0', '.'));
    }

    /// <summary>The number of a text that is one.</summary>
    public static decimal Number(ReadOnlySpan<char> text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
