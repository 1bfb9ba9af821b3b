using System.Text;

namespace ClaimGraph.Evidence;

/// <summary>
/// A text as it is compared with a quote: without white space, with one form for all forms of a Chinese character, for
/// full and half width, for the ways to write a punctuation mark, and for upper and lower case.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<int> _values;
    private readonly List<int> _positions;

    /// <summary>Folds a text.</summary>
    /// <param name="text">A cleaned text.</param>
    public FoldedText(CleanedText text)
    {
        _values = new List<int>(text.Length);
        _positions = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsBlank(text[i]))
            {
                _values.Add(Fold(text[i]));
                _positions.Add(i);
            }
        }
    }

    /// <summary>The number of folded code points.</summary>
    public int Length => _values.Count;

    /// <summary>The folded code point at an index.</summary>
    /// <param name="index">From 0.</param>
    /// <returns>A code point.</returns>
    public int this[int index] => _values[index];

    /// <summary>Whether a code point is passed over when texts are compared.</summary>
    /// <param name="codePoint">A code point.</param>
    /// <returns>True for white space and zero-width marks.</returns>
    public static bool IsBlank(int codePoint) =>
        Rune.IsWhiteSpace(new Rune(codePoint)) || codePoint is 0x200B or 0xFEFF;

    /// <summary>Where the code points of a stretch stand in the text that was folded.</summary>
    /// <param name="start">The first index.</param>
    /// <param name="count">How many; at least one.</param>
    /// <returns>First position and position after the last.</returns>
    public (int Start, int End) PositionsOf(int start, int count) =>
        (_positions[start], _positions[start + count - 1] + 1);

    private static int Fold(int codePoint)
    {
        int half = codePoint is >= 0xFF01 and <= 0xFF5E ? codePoint - 0xFEE0 : codePoint;
        int mark = FoldMark(half);
        return Han.Contains(mark)
            ? CharacterVariants.Instance.RepresentativeOf(mark)
            : Rune.ToLowerInvariant(new Rune(mark)).Value;
    }

    private static int FoldMark(int mark) => mark switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '「' or '」' or '『' or '』' or '〝' or '〞' or '｢' or '｣' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '。' or '｡' => '.',
        '、' or '､' => ',',
        '〈' or '《' => '<',
        '〉' or '》' => '>',
        '【' or '〔' or '〖' => '[',
        '】' or '〕' or '〗' => ']',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' => '-',
        '・' or '•' or '‧' => '·',
        '￥' => '¥',
        _ => mark,
    };
}
