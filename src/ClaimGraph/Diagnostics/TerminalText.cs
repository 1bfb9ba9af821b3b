using System.Globalization;
using System.Text;

namespace ClaimGraph.Diagnostics;

/// <summary>Makes text from files safe to print: whatever could steer a terminal or reorder a line is shown as its code.</summary>
public static class TerminalText
{
    /// <summary>Escapes control characters, separators, direction controls and unpaired surrogates as <c>\u001B</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text itself when there is nothing to escape.</returns>
    public static string Escape(string text)
    {
        if (IsSafe(text))
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                escaped.Append(text, i, 2);
                i++;
            }
            else if (char.IsSurrogate(text[i]) || InvisibleCharacters.All.Contains(text[i]))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool IsSafe(string text) =>
        !text.AsSpan().ContainsAny(InvisibleCharacters.All) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
}
