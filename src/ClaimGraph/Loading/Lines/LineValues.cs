using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
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

    private static decimal Number(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
