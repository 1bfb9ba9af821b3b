using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Quantities;

namespace ClaimGraph.Loading.Decoding;

/// <summary>Reads dates, quantities and digests.</summary>
internal static partial class MeasureDecoder
{
    /// <summary>A decimal holds 28 digits exactly, whatever they are; a 29th may be lost.</summary>
    public const int MostDigits = 28;

    private static readonly ObjectShape QuantityShape = new("a quantity", ["value", "unit", "comparison"], []);

    /// <summary>An EDTF date or interval.</summary>
    public static Located<EdtfDate>? Date(FileScope file, JsonSyntax? value)
    {
        if (ValueDecoder.Name(file, value, "a date") is not { } text)
        {
            return null;
        }

        if (EdtfDate.TryParse(text.Value, out EdtfDate? date, out EdtfProblem? problem))
        {
            return new Located<EdtfDate>(date, text.Span);
        }

        TextSpan place = problem.Offset > 0 && problem.Offset < text.Value.Length
            ? ((JsonStringSyntax)value!).Part(problem.Offset, text.Value.Length - problem.Offset)
            : text.Span;
        file.Report(MeasureMessages.Date(file.At(place), text.Value, problem));
        return null;
    }

    /// <summary>A quantity; its unit is still a name.</summary>
    public static QuantityDraft? Quantity(FileScope file, JsonSyntax? value)
    {
        if (ObjectReader.Open(file, value, QuantityShape) is not { } quantity)
        {
            return null;
        }

        decimal? number = Number(file, quantity["value"]);
        Located<string>? unit = ValueDecoder.Name(file, quantity["unit"], "a unit");
        Located<Comparison>? comparison = ValueDecoder.Word<Comparison>(
            file, quantity["comparison"], "a comparison", DiagnosticCodes.UnknownComparison);
        return unit is { } known ? new QuantityDraft(number, known, comparison?.Value, quantity.Span) : null;
    }

    /// <summary>A SHA-256 digest.</summary>
    public static Located<string>? Digest(FileScope file, JsonSyntax? value)
    {
        if (ValueDecoder.Name(file, value, "a SHA-256 digest") is not { } digest)
        {
            return null;
        }

        if (DigestForm().IsMatch(digest.Value))
        {
            return digest;
        }

        file.Report(EvidenceMessages.BadDigest(file.At(digest.Span), digest.Value.Length));
        return null;
    }

    private static decimal? Number(FileScope file, JsonSyntax? value)
    {
        if (value is JsonNumberSyntax bare)
        {
            file.Report(MeasureMessages.NumberWithoutQuotes(file.At(bare.Span), bare.Text));
            return null;
        }

        return DecimalText(file, ValueDecoder.Name(file, value, "a decimal number")) is { } text
            ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>A decimal number that is held exactly, as it is written.</summary>
    public static string? DecimalText(FileScope file, Located<string>? value)
    {
        if (value is not { } text)
        {
            return null;
        }

        if (!NumberForm().IsMatch(text.Value))
        {
            file.Report(MeasureMessages.BadNumber(file.At(text.Span), text.Value));
            return null;
        }

        if (text.Value.Count(char.IsAsciiDigit) > MostDigits)
        {
            file.Report(MeasureMessages.TooManyDigits(file.At(text.Span), text.Value, MostDigits));
            return null;
        }

        return text.Value;
    }

    [GeneratedRegex(@"\A(?!-0(\.0+)?\z)-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DigestForm();
}
