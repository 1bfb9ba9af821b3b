namespace ClaimGraph.Loading.Scanning;

/// <summary>Tells line and column of places in UTF-8 text, asked for in ascending order.</summary>
/// <remarks>Lines end as in <see cref="Syntax.SourceText"/>: at LF, at CR LF and at CR alone.</remarks>
internal ref struct TextPositions(ReadOnlySpan<byte> bytes, int firstLine)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private int _line = firstLine;
    private int _column = 1;

    /// <summary>The place from one offset to another; neither may come before one asked for earlier.</summary>
    public ScanPlace Locate(int start, int end)
    {
        MoveTo(start);
        (int line, int column) = (_line, _column);
        MoveTo(end);
        return new ScanPlace(line, column, _line, _column);
    }

    /// <summary>The place of something and that of a part of it, which is found on the way.</summary>
    public (ScanPlace Whole, ScanPlace Part) Locate(int start, int partStart, int partEnd, int end)
    {
        MoveTo(start);
        (int line, int column) = (_line, _column);
        ScanPlace part = Locate(partStart, partEnd);
        MoveTo(end);
        return (new ScanPlace(line, column, _line, _column), part);
    }

    private void MoveTo(int offset)
    {
        ReadOnlySpan<byte> way = _bytes[_at..Math.Max(_at, offset)];
        if (!way.ContainsAny((byte)'\n', (byte)'\r') && System.Text.Ascii.IsValid(way))
        {
            _column += way.Length;
            _at += way.Length;
            return;
        }

        for (; _at < offset; _at++)
        {
            byte b = _bytes[_at];
            if (b == '\n' || (b == '\r' && (_at + 1 == _bytes.Length || _bytes[_at + 1] != '\n')))
            {
                _line++;
                _column = 1;
            }
            else if ((b & 0xC0) != 0x80)
            {
                _column++;
            }
        }
    }
}
