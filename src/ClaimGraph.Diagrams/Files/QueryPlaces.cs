using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Diagrams.Files;

/// <summary>A query that stands in a file, as one text or as a list of lines, and where each of its characters stands.</summary>
internal sealed class QueryPlaces
{
    private readonly ImmutableArray<JsonStringSyntax> _lines;

    public QueryPlaces(JsonSyntax value) =>
        _lines = value is JsonArraySyntax list ? [.. list.Elements.OfType<JsonStringSyntax>()] : [.. new[] { value }.OfType<JsonStringSyntax>()];

    /// <summary>The query, its lines joined.</summary>
    public string Text => string.Join('\n', _lines.Select(l => l.Value));

    /// <summary>Where a part of the query stands in the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">The part's first character, in UTF-16 code units from 0.</param>
    /// <param name="length">How many characters it has; what reaches beyond its line is left away.</param>
    public Location At(FileScope file, int offset, int length)
    {
        foreach (JsonStringSyntax line in _lines)
        {
            if (offset < line.Value.Length)
            {
                return file.At(line.Part(offset, Math.Clamp(length, 1, line.Value.Length - offset)));
            }

            // One that breaks off does so just before the quote.
            if (offset == line.Value.Length && line == _lines[^1])
            {
                return file.At(line.Part(offset, 0) is { } end && end.Start != line.Span.Start ? new TextSpan(end.Start, end.Start + 1) : line.Span);
            }

            offset -= line.Value.Length + 1;
        }

        return file.At(_lines[^1].Span);
    }
}
