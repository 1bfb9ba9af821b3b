using System.Collections.Immutable;
using System.Security.Cryptography;
using ClaimGraph.Claims;

namespace ClaimGraph.Evidence;

/// <summary>
/// Looks for the words of spans that moved, which are known only by length and digest: a window of each length slides
/// over every paragraph, once for all spans of that length.
/// </summary>
internal sealed class SpanSearch
{
    private readonly SourceText _text;
    private readonly Dictionary<(int Length, string Sha256), List<(int Paragraph, int Start)>> _places = [];

    public SpanSearch(SourceText text, IEnumerable<EvidenceSpan> spans)
    {
        _text = text;
        foreach (IGrouping<long, EvidenceSpan> sameLength in spans.GroupBy(LengthOf).Where(g => IsPossible(g.Key)))
        {
            Slide((int)sameLength.Key, sameLength.Select(s => s.Sha256).ToHashSet(StringComparer.Ordinal));
        }
    }

    /// <summary>The places of a span's words, nearest first.</summary>
    /// <param name="span">One of the spans that were given.</param>
    /// <returns>The same paragraph's places before those of others; empty when the words are nowhere.</returns>
    public ImmutableArray<TextPlace> CandidatesFor(EvidenceSpan span)
    {
        long length = LengthOf(span);
        if (!IsPossible(length) || !_places.TryGetValue(((int)length, span.Sha256), out var places))
        {
            return [];
        }

        return
        [
            .. places
                .OrderBy(p => Math.Abs((long)p.Paragraph - span.Paragraph))
                .ThenBy(p => p.Paragraph)
                .ThenBy(p => p.Paragraph == span.Paragraph ? Math.Abs((long)p.Start - span.Start) : p.Start)
                .ThenBy(p => p.Start)
                .Select(p => PlaceOf(p.Paragraph, p.Start, (int)length)),
        ];
    }

    // Start and end are whatever somebody wrote: their difference may not fit.
    private static long LengthOf(EvidenceSpan span) => (long)span.End - span.Start;

    private static bool IsPossible(long length) => length is > 0 and <= int.MaxValue;

    private TextPlace PlaceOf(int paragraph, int start, int length) =>
        TextPlace.Of(_text.Paragraphs[paragraph - 1], paragraph, start, start + length);

    private void Slide(int length, HashSet<string> wanted)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Span<char> hex = stackalloc char[2 * SHA256.HashSizeInBytes];
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int number = 1; number <= _text.Paragraphs.Length; number++)
        {
            CleanedText paragraph = _text.Paragraphs[number - 1];
            for (int start = 0; start <= paragraph.Length - length; start++)
            {
                SHA256.HashData(paragraph.Utf8Of(start, start + length), digest);
                Convert.TryToHexStringLower(digest, hex, out _);
                if (lookup.TryGetValue(hex, out string? sha256))
                {
                    Add((length, sha256), (number, start));
                }
            }
        }
    }

    private void Add((int Length, string Sha256) span, (int Paragraph, int Start) place)
    {
        if (!_places.TryGetValue(span, out List<(int, int)>? places))
        {
            _places.Add(span, places = []);
        }

        places.Add(place);
    }
}
