namespace ClaimGraph.Evidence;

/// <summary>Han characters, by the blocks of Unicode they stand in.</summary>
internal static class Han
{
    /// <summary>Whether a code point is a unified or compatibility ideograph.</summary>
    /// <param name="codePoint">A code point.</param>
    /// <returns>True for U+3400-4DBF, U+4E00-9FFF, U+F900-FAFF and U+20000-323AF.</returns>
    public static bool Contains(int codePoint) => codePoint is
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x323AF);
}
