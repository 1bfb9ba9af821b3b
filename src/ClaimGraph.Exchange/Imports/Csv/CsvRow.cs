using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.Csv;

/// <summary>A row of a table.</summary>
/// <param name="Fields">Its fields.</param>
/// <param name="Span">Its place, without the line end.</param>
internal sealed record CsvRow(IReadOnlyList<CsvField> Fields, TextSpan Span);

/// <summary>A field of a row.</summary>
/// <param name="Text">Its text without quotes.</param>
/// <param name="Span">Its place, quotes included.</param>
/// <param name="IsQuoted">True when it stands in quotes: then an empty text is one, else it is absent.</param>
internal readonly record struct CsvField(string Text, TextSpan Span, bool IsQuoted);
