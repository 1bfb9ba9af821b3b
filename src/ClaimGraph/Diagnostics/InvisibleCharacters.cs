using System.Buffers;

namespace ClaimGraph.Diagnostics;

/// <summary>Characters that nobody sees but that change what a terminal or a reader shows.</summary>
/// <remarks>
/// Control characters, line and paragraph separators, the byte order mark, and the direction controls that can make text appear
/// in another order than it is read (Boucher and Anderson, "Trojan Source", 2021, https://trojansource.codes).
/// </remarks>
internal static class InvisibleCharacters
{
    /// <summary>All of them.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        '\u2028', '\u2029', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
        '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF',
    ]);
}
