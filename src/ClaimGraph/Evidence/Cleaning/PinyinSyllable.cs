namespace ClaimGraph.Evidence;

/// <summary>Tells syllables of Mandarin in pinyin that carry a tone mark from other words in brackets.</summary>
internal static class PinyinSyllable
{
    /// <summary>The most letters a syllable has, as in <c>chuāng</c>.</summary>
    public const int MaxLength = 6;

    private const string Toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
    private const string Toneless = "aaaaeeeeiiiioooouuuuüüüü";

    private static readonly string[] Initials =
    [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n",
        "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w",
    ];

    private static readonly string[] Finals =
    [
        "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "er", "i", "ia", "ie", "iao", "iu",
        "ian", "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ueng", "ue", "ü", "üe",
    ];

    /// <summary>
    /// Whether letters are an initial, or none, and a final, with exactly one tone mark on any vowel.
    /// </summary>
    /// <param name="letters">Characters in normalization form C.</param>
    /// <returns>True for a syllable such as <c>chuàng</c>; false for <c>NLP</c>, <c>de</c> and <c>CV</c>.</returns>
    public static bool IsToned(ReadOnlySpan<char> letters)
    {
        if (letters.Length is 0 or > MaxLength)
        {
            return false;
        }

        Span<char> plain = stackalloc char[letters.Length];
        int tones = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            int tone = Toned.IndexOf(letters[i], StringComparison.Ordinal);
            plain[i] = tone < 0 ? letters[i] : Toneless[tone];
            tones += tone < 0 ? 0 : 1;
        }

        return tones == 1 && IsSyllable(plain);
    }

    private static bool IsSyllable(ReadOnlySpan<char> plain)
    {
        if (IsFinal(plain))
        {
            return true;
        }

        foreach (string initial in Initials)
        {
            if (plain.StartsWith(initial, StringComparison.Ordinal) && IsFinal(plain[initial.Length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFinal(ReadOnlySpan<char> plain)
    {
        foreach (string final in Finals)
        {
            if (plain.SequenceEqual(final))
            {
                return true;
            }
        }

        return false;
    }
}
