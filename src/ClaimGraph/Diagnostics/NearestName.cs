using System.Numerics;

namespace ClaimGraph.Diagnostics;

/// <summary>Finds the name somebody may have meant.</summary>
/// <remarks>
/// The distance is the restricted edit distance of Damerau ("A technique for computer detection and correction of spelling errors",
/// Communications of the ACM 7(3), 1964): inserted, dropped, changed and exchanged neighbouring characters count one each, upper
/// and lower case are the same. A name is near when at most a third of its characters, and at least one, differ.
/// </remarks>
public static class NearestName
{
    // Comparing with more names than this would take longer than a reader waits for a suggestion.
    private const int MostCandidates = 20_000;

    // So many names can still be listed in one line.
    private const int MostListed = 12;

    /// <summary>Finds the nearest of the names.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">The names there are.</param>
    /// <returns>The nearest name, the first in ordinal order among equals; null when none is near.</returns>
    public static string? Find(string written, IReadOnlyCollection<string> names)
    {
        if (names.Count > MostCandidates || written.Length > 200)
        {
            return null;
        }

        string? nearest = null;
        int best = int.MaxValue;
        ulong letters = LettersOf(written);
        foreach (string name in names)
        {
            int limit = Math.Min(Math.Max(1, Math.Max(name.Length, written.Length) / 3), best);

            // A mistake changes the length by one at most, and the set of letters by two.
            if (Math.Abs(name.Length - written.Length) > limit || BitOperations.PopCount(letters ^ LettersOf(name)) > 2 * limit)
            {
                continue;
            }

            int distance = Distance(written, name, limit);
            if (distance <= limit && (distance < best || string.CompareOrdinal(name, nearest) < 0))
            {
                (nearest, best) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>What to do about a name that is not known: the nearest, or the names there are when they are few.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">The names there are, in the order to list them.</param>
    /// <param name="otherwise">What to do when neither helps.</param>
    /// <returns>A sentence.</returns>
    internal static string Advice(string written, IReadOnlyCollection<string> names, string otherwise) =>
        Find(written, names) is { } nearest ? $"Did you mean \"{nearest}\"?"
        : names.Count is > 0 and <= MostListed ? $"Use {OneOf(names)}."
        : otherwise;

    /// <summary>Lists names.</summary>
    /// <param name="names">One or more names.</param>
    /// <returns>For example <c>"a", "b" or "c"</c>.</returns>
    internal static string OneOf(IReadOnlyCollection<string> names)
    {
        string[] quoted = [.. names.Select(n => $"\"{n}\"")];
        return quoted.Length == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} or {quoted[^1]}";
    }

    /// <summary>The number of single mistakes that turn one text into the other, as far as it matters.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">Another text.</param>
    /// <param name="limit">The greatest number that matters.</param>
    /// <returns>0 when they differ at most in case; some number above the limit when the distance is above it.</returns>
    internal static int Distance(string first, string second, int limit = int.MaxValue)
    {
        int width = second.Length + 1;
        Span<int> rows = width <= 256 ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> beforeLast = rows[..width];
        Span<int> last = rows.Slice(width, width);
        Span<int> current = rows[(2 * width)..];
        for (int j = 0; j < width; j++)
        {
            last[j] = j;
        }

        int leastOfLast = 0;
        for (int i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int changed = Same(first[i - 1], second[j - 1]) ? 0 : 1;
                int distance = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + changed);
                if (i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]))
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
                least = Math.Min(least, distance);
            }

            // The rest is reached through one of the last two rows.
            if (least > limit && leastOfLast > limit)
            {
                return least;
            }

            leastOfLast = least;
            Span<int> free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[second.Length];
    }

    // The set of letters, folded into 64 bits: texts with few mistakes between them have nearly the same.
    private static ulong LettersOf(string text)
    {
        ulong letters = 0;
        foreach (char c in text)
        {
            letters |= 1UL << (char.ToLowerInvariant(c) & 63);
        }

        return letters;
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
