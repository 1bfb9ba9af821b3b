using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.Tables;

/// <summary>Texts for readers that cannot hold every character.</summary>
internal static class Texts
{
    /// <summary>The text with U+FFFD for U+0000, which databases and readers in C do not hold; it is noted.</summary>
    public static string WithoutNul(string text, LossLog losses) => Without('\0', "U+0000 in texts", text, losses);

    /// <summary>The text with U+FFFD for a character, which is noted.</summary>
    public static string Without(char character, string what, string text, LossLog losses)
    {
        int count = text.AsSpan().Count(character);
        losses.Changed(what, "U+FFFD", count);
        return count == 0 ? text : text.Replace(character, '\uFFFD');
    }
}
