using System.Text;

namespace ClaimGraph.Evidence;

/// <summary>
/// Unicode normalization form C (UAX #15, https://www.unicode.org/reports/tr15/) that remembers where each code point
/// comes from.
/// </summary>
/// <remarks>
/// The framework's own <see cref="string.Normalize()"/> does nothing in a program that runs with invariant
/// globalization, and otherwise follows the Unicode version of the machine. Digests must not depend on either.
/// </remarks>
internal static class CanonicalForm
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    // Below the combining diacritical marks everything is in form C and merges with nothing before it.
    private const int FirstUnstable = 0x300;

    /// <summary>Normalizes a text, in time linear in its length but for long runs of combining marks.</summary>
    /// <param name="raw">Any text; a lone surrogate counts as U+FFFD.</param>
    /// <returns>
    /// The code points in form C. One that stands for itself has its own place; from the first that changes, those of a
    /// combining sequence all have the place of the rest of the sequence.
    /// </returns>
    public static List<MappedCodePoint> Map(string raw)
    {
        List<MappedCodePoint> result = new(raw.Length);
        List<MappedCodePoint> sequence = [];
        for (int at = 0; at < raw.Length;)
        {
            Rune.DecodeFromUtf16(raw.AsSpan(at), out Rune rune, out int length);
            if (sequence.Count > 0 && StartsSequence(rune.Value))
            {
                Flush(sequence, result);
            }

            sequence.Add(new MappedCodePoint(rune.Value, at, at + length));
            at += length;
        }

        Flush(sequence, result);
        return result;
    }

    private static bool StartsSequence(int codePoint)
    {
        if (codePoint < FirstUnstable)
        {
            return true;
        }

        CanonicalData data = CanonicalData.Instance;
        int first = codePoint;
        while (data.TryDecompose(first, out int[]? parts))
        {
            first = parts[0];
        }

        return data.ClassOf(first) == 0 && !data.IsSecond(first)
            && first is not (>= VowelBase and < VowelBase + VowelCount) and not (> TailBase and < TailBase + TailCount);
    }

    private static void Flush(List<MappedCodePoint> sequence, List<MappedCodePoint> result)
    {
        if (sequence.Count == 1 && sequence[0].Value < FirstUnstable)
        {
            result.Add(sequence[0]);
        }
        else if (sequence.Count > 0)
        {
            List<int> normal = Compose(Decompose(sequence));
            int same = 0;
            while (same < Math.Min(normal.Count, sequence.Count) && normal[same] == sequence[same].Value)
            {
                result.Add(sequence[same++]);
            }

            // A text that is a beginning of the other never is another form of it: both go on, or both end.
            (int start, int end) = same < sequence.Count ? (sequence[same].RawStart, sequence[^1].RawEnd) : default;
            result.AddRange(normal.Skip(same).Select(value => new MappedCodePoint(value, start, end)));
        }

        sequence.Clear();
    }

    private static List<int> Decompose(List<MappedCodePoint> sequence)
    {
        List<int> parts = [];
        foreach (MappedCodePoint c in sequence)
        {
            AddParts(c.Value, parts);
        }

        // Marks between two starters are put in the order of their classes; equal classes keep their order.
        for (int start = 0; start < parts.Count;)
        {
            int end = start + 1;
            while (end < parts.Count && CanonicalData.Instance.ClassOf(parts[end]) > 0)
            {
                end++;
            }

            int marks = CanonicalData.Instance.ClassOf(parts[start]) > 0 ? start : start + 1;
            int[] ordered = [.. parts.Skip(marks).Take(end - marks).OrderBy(CanonicalData.Instance.ClassOf)];
            for (int i = 0; i < ordered.Length; i++)
            {
                parts[marks + i] = ordered[i];
            }

            start = end;
        }

        return parts;
    }

    private static void AddParts(int codePoint, List<int> parts)
    {
        int syllable = codePoint - SyllableBase;
        if (syllable is >= 0 and < SyllableCount)
        {
            parts.Add(LeadBase + (syllable / (VowelCount * TailCount)));
            parts.Add(VowelBase + (syllable % (VowelCount * TailCount) / TailCount));
            if (syllable % TailCount > 0)
            {
                parts.Add(TailBase + (syllable % TailCount));
            }
        }
        else if (CanonicalData.Instance.TryDecompose(codePoint, out int[]? pieces))
        {
            foreach (int piece in pieces)
            {
                AddParts(piece, parts);
            }
        }
        else
        {
            parts.Add(codePoint);
        }
    }

    private static List<int> Compose(List<int> parts)
    {
        List<int> result = [];
        int starter = -1;
        int lastClass = 0;
        foreach (int part in parts)
        {
            int ownClass = CanonicalData.Instance.ClassOf(part);
            bool blocked = starter < result.Count - 1 && (lastClass == 0 || lastClass >= ownClass);
            if (starter >= 0 && !blocked && TryCompose(result[starter], part, out int composite))
            {
                result[starter] = composite;
                continue;
            }

            if (ownClass == 0)
            {
                starter = result.Count;
            }

            lastClass = ownClass;
            result.Add(part);
        }

        return result;
    }

    private static bool TryCompose(int first, int second, out int composite)
    {
        int lead = first - LeadBase;
        int vowel = second - VowelBase;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            composite = SyllableBase + (((lead * VowelCount) + vowel) * TailCount);
            return true;
        }

        int syllable = first - SyllableBase;
        int tail = second - TailBase;
        if (syllable is >= 0 and < SyllableCount && syllable % TailCount == 0 && tail is > 0 and < TailCount)
        {
            composite = first + tail;
            return true;
        }

        return CanonicalData.Instance.TryCompose(first, second, out composite);
    }
}
