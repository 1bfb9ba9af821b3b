using System.Security.Cryptography;
using System.Text;

namespace ClaimGraph.Evidence;

/// <summary>
/// A cleaned paragraph with the way back to the raw one. Positions count Unicode code points of the cleaned text, from
/// 0. Immutable.
/// </summary>
public sealed class CleanedText
{
    private readonly MappedCodePoint[] _codePoints;
    private readonly byte[] _utf8;
    private readonly int[] _utf8Starts;

    internal CleanedText(string raw, List<MappedCodePoint> codePoints, int damagedPlaces)
    {
        Raw = raw;
        DamagedPlaces = damagedPlaces;
        _codePoints = [.. codePoints];
        _utf8Starts = new int[_codePoints.Length + 1];
        for (int i = 0; i < _codePoints.Length; i++)
        {
            _utf8Starts[i + 1] = _utf8Starts[i] + new Rune(_codePoints[i].Value).Utf8SequenceLength;
        }

        _utf8 = new byte[_utf8Starts[^1]];
        for (int i = 0; i < _codePoints.Length; i++)
        {
            new Rune(_codePoints[i].Value).EncodeToUtf8(_utf8.AsSpan(_utf8Starts[i]));
        }

        Text = Encoding.UTF8.GetString(_utf8);
        Sha256 = DigestOf(0, Length);
    }

    /// <summary>The paragraph as it stands in the file.</summary>
    public string Raw { get; }

    /// <summary>The cleaned paragraph.</summary>
    public string Text { get; }

    /// <summary>The length of <see cref="Text"/> in code points.</summary>
    public int Length => _codePoints.Length;

    /// <summary>
    /// How many places cleaning found damaged and marked with U+FFFD; marks that the raw text had are not counted.
    /// </summary>
    public int DamagedPlaces { get; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>The code point at a position.</summary>
    /// <param name="position">From 0 up to, and without, <see cref="Length"/>.</param>
    /// <returns>The code point.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public int this[int position] => _codePoints[position].Value;

    /// <summary>Whether a span is in the text and not empty. Never throws.</summary>
    /// <param name="start">Its first position.</param>
    /// <param name="end">The position after its last.</param>
    /// <returns>True when 0 &lt;= start &lt; end &lt;= <see cref="Length"/>.</returns>
    public bool HasSpan(int start, int end) => 0 <= start && start < end && end <= Length;

    /// <summary>The words of a span.</summary>
    /// <param name="start">Its first position.</param>
    /// <param name="end">The position after its last.</param>
    /// <returns>A part of <see cref="Text"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not within the text.</exception>
    public string Slice(int start, int end) => Encoding.UTF8.GetString(Utf8Of(start, end));

    /// <summary>The digest of a span.</summary>
    /// <param name="start">Its first position.</param>
    /// <param name="end">The position after its last.</param>
    /// <returns>SHA-256 of the span in UTF-8, 64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is not within the text.</exception>
    public string DigestOf(int start, int end) => Convert.ToHexStringLower(SHA256.HashData(Utf8Of(start, end)));

    /// <summary>
    /// Where a span stands in the raw paragraph, with the removed brackets behind its characters. The whole text maps
    /// to the whole raw paragraph.
    /// </summary>
    /// <param name="start">Its first position.</param>
    /// <param name="end">The position after its last, greater than <paramref name="start"/>.</param>
    /// <returns>The stretch of <see cref="Raw"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or not within the text.</exception>
    public RawRange ToRaw(int start, int end)
    {
        RequireSpan(start, end);
        ArgumentOutOfRangeException.ThrowIfEqual(end, start);
        return new RawRange(_codePoints[start].RawStart, _codePoints[end - 1].RawEnd);
    }

    /// <summary>The shortest cleaned span that covers a stretch of the raw paragraph. Takes logarithmic time.</summary>
    /// <param name="raw">A stretch of <see cref="Raw"/> that is not empty.</param>
    /// <returns>First position and position after the last.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stretch is empty or not within the raw paragraph.</exception>
    public (int Start, int End) FromRaw(RawRange raw)
    {
        if (raw.Start < 0 || raw.Start >= raw.End || raw.End > Raw.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(raw), raw, "The stretch is empty or not within the raw paragraph.");
        }

        return (CountWhile(c => c.RawEnd <= raw.Start), CountWhile(c => c.RawStart < raw.End));
    }

    internal ReadOnlySpan<byte> Utf8Of(int start, int end)
    {
        RequireSpan(start, end);
        return _utf8.AsSpan(_utf8Starts[start].._utf8Starts[end]);
    }

    // Places in the raw text never go back, so whatever holds holds for a first part of the code points.
    private int CountWhile(Func<MappedCodePoint, bool> holds)
    {
        (int low, int high) = (0, _codePoints.Length);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = holds(_codePoints[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void RequireSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Length);
    }
}
