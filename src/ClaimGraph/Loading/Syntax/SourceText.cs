using System.Collections.Immutable;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Loading.Syntax;

/// <summary>A file's text, with the means to tell line and column of any offset. Immutable.</summary>
/// <remarks>
/// Lines end at LF, at CR LF and at CR alone, so that a file gives the same positions with either kind of line end.
/// A lookup costs a binary search and at most <see cref="AnchorDistance"/> steps, however long the line is.
/// </remarks>
internal sealed class SourceText
{
    private const int AnchorDistance = 1024;

    private readonly int _firstLine;
    private readonly ImmutableArray<int> _lineStarts;
    private readonly ImmutableArray<int> _codePointsBefore;

    /// <summary>Takes a text and finds its lines, in one pass.</summary>
    /// <param name="path">The path as it is shown.</param>
    /// <param name="text">The text, without byte order mark.</param>
    /// <param name="firstLine">The line of the file that the text starts with, from 1.</param>
    public SourceText(string path, string text, int firstLine = 1)
    {
        _firstLine = firstLine;
        Path = path;
        Text = text;
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        ImmutableArray<int>.Builder anchors = ImmutableArray.CreateBuilder<int>((text.Length / AnchorDistance) + 1);
        starts.Add(0);
        int codePoints = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i % AnchorDistance == 0)
            {
                anchors.Add(codePoints);
            }

            char c = text[i];
            codePoints += char.IsLowSurrogate(c) ? 0 : 1;
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        if (text.Length % AnchorDistance == 0)
        {
            anchors.Add(codePoints);
        }

        _lineStarts = starts.DrainToImmutable();
        _codePointsBefore = anchors.DrainToImmutable();
    }

    /// <summary>The file's path as it is shown, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Line and column of a stretch of the text.</summary>
    /// <param name="span">Offsets within the text.</param>
    /// <returns>Lines and columns from 1, columns in Unicode code points, the end just after the last character.</returns>
    public Location Locate(TextSpan span)
    {
        (int line, int column) = Position(span.Start);
        (int endLine, int endColumn) = span.End == span.Start ? (line, column) : Position(span.End);
        return new Location(Path, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        int found = _lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + _firstLine, CodePointsBefore(offset) - CodePointsBefore(_lineStarts[line]) + 1);
    }

    private int CodePointsBefore(int offset)
    {
        int anchor = offset / AnchorDistance;
        int count = _codePointsBefore[anchor];
        for (int i = anchor * AnchorDistance; i < offset; i++)
        {
            count += char.IsLowSurrogate(Text[i]) ? 0 : 1;
        }

        return count;
    }
}
