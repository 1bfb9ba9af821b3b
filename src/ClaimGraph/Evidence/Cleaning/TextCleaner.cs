namespace ClaimGraph.Evidence;

/// <summary>
/// Takes the traces of scraping out of a paragraph. What is left is the text that evidence counts its positions in.
/// </summary>
/// <remarks>
/// <para>
/// Some sites print the pronunciation of a character behind it in brackets, and copies of such pages lose characters. A
/// toned syllable is a run of lower-case Latin letters that is a syllable of Mandarin in pinyin, an initial or none and
/// a final, with exactly one tone mark. Brackets are the ASCII ones. The rules, from left to right:
/// </para>
/// <list type="number">
/// <item>A toned syllable in brackets directly after a Han character, or after another such bracket, is removed:
/// <c>創(chuàng)</c> becomes <c>創</c>.</item>
/// <item>Damage, each becoming one U+FFFD: (a) <c>?</c>, a toned syllable and <c>)</c>, where character and bracket were
/// lost: <c>要?jiǎng)?chuàng)造</c> becomes <c>要</c>, two U+FFFD and <c>造</c>; (b) one ASCII letter or <c>_</c> directly
/// before a toned syllable in brackets, which is what is left of the character: <c>r(jià)</c> becomes one
/// U+FFFD.</item>
/// <item>The text is in normalization form C (Unicode 17).</item>
/// </list>
/// <para>
/// Nothing else changes: real brackets such as <c>(NLP)</c> stay, and so do a syllable without tone, wrong characters
/// after damage, spaces, and the width and the traditional or simplified form of characters.
/// </para>
/// </remarks>
public static class TextCleaner
{
    /// <summary>What stands for a lost character: U+FFFD.</summary>
    public const char Damage = '\uFFFD';

    /// <summary>
    /// Cleans one paragraph. Never throws; cleaning again changes nothing. Takes time linear in the text's length, but
    /// for long runs of combining marks.
    /// </summary>
    /// <param name="raw">
    /// The paragraph as it stands in the file, without its line end. A lone surrogate counts as U+FFFD.
    /// </param>
    /// <returns>The cleaned text with its offset map.</returns>
    public static CleanedText Clean(string raw)
    {
        List<MappedCodePoint> text = CanonicalForm.Map(raw);
        List<MappedCodePoint> cleaned = new(text.Count);
        int damaged = 0;
        for (int i = 0; i < text.Count;)
        {
            bool afterHan = cleaned.Count > 0 && Han.Contains(cleaned[^1].Value);
            if (text[i].Value == '(' && afterHan && FindSyllableEnd(text, i + 1) is var bracketEnd and >= 0)
            {
                // The bracket is part of what the character was in the raw text.
                cleaned[^1] = cleaned[^1] with { RawEnd = text[bracketEnd - 1].RawEnd };
                i = bracketEnd;
            }
            else if (FindDamageEnd(text, i) is var damageEnd and >= 0)
            {
                cleaned.Add(new MappedCodePoint(Damage, text[i].RawStart, text[damageEnd - 1].RawEnd));
                damaged++;
                i = damageEnd;
            }
            else
            {
                cleaned.Add(text[i++]);
            }
        }

        return new CleanedText(raw, cleaned, damaged);
    }

    // The index after a damaged place that starts at an index, or -1.
    private static int FindDamageEnd(List<MappedCodePoint> text, int start)
    {
        int c = text[start].Value;
        if (c == '?')
        {
            return FindSyllableEnd(text, start + 1);
        }

        bool isRest = c == '_' || (c < 0x80 && char.IsAsciiLetter((char)c));
        return isRest && start + 1 < text.Count && text[start + 1].Value == '(' ? FindSyllableEnd(text, start + 2) : -1;
    }

    // The index after a toned syllable and its closing bracket, or -1 when something else stands there.
    private static int FindSyllableEnd(List<MappedCodePoint> text, int start)
    {
        Span<char> letters = stackalloc char[PinyinSyllable.MaxLength];
        int count = 0;
        int close = start;
        while (close < text.Count && count < letters.Length && text[close].Value is not ')' and < 0x200)
        {
            letters[count++] = (char)text[close++].Value;
        }

        bool isClosed = close < text.Count && text[close].Value == ')';
        return isClosed && PinyinSyllable.IsToned(letters[..count]) ? close + 1 : -1;
    }
}
