using System.Globalization;
using System.Text;
using ClaimGraph.Diagnostics;

namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>
/// A text of one or several lines with a cursor. The cursor stands between characters as people see them (grapheme clusters),
/// never within one.
/// </summary>
internal sealed class EditBuffer
{
    /// <summary>The text; lines are parted by LF, and there are no other control characters in it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the cursor is, in UTF-16 code units from 0.</summary>
    public int Cursor { get; private set; }

    /// <summary>What was deleted last with a key that keeps it.</summary>
    public string Killed { get; private set; } = "";

    /// <summary>The text before the cursor.</summary>
    public string BeforeCursor => Text[..Cursor];

    /// <summary>Whether the cursor is in the first line.</summary>
    public bool IsInFirstLine => StartOfLine == 0;

    /// <summary>Whether the cursor is in the last line.</summary>
    public bool IsInLastLine => EndOfLine == Text.Length;

    private int StartOfLine => Cursor == 0 ? 0 : Text.LastIndexOf('\n', Cursor - 1) + 1;

    private int EndOfLine => Text.IndexOf('\n', Cursor) is >= 0 and int end ? end : Text.Length;

    /// <summary>Takes another text; the cursor goes to its end.</summary>
    public void Set(string text)
    {
        Text = Clean(text);
        Cursor = Text.Length;
    }

    /// <summary>Writes at the cursor. Line ends become LF, tabs spaces; what nobody sees is left out.</summary>
    public void Insert(string text) => Replace(Cursor, Cursor, Clean(text));

    /// <summary>Puts a text in the place of what stands between a position and the cursor.</summary>
    /// <param name="start">The position, in UTF-16 code units from 0 up to the cursor.</param>
    /// <param name="text">The text.</param>
    public void ReplaceBack(int start, string text) => Replace(start, Cursor, Clean(text));

    /// <summary>Moves by a character.</summary>
    public void Left() => Cursor = Before(Cursor);

    /// <summary>Moves by a character.</summary>
    public void Right() => Cursor = After(Cursor);

    /// <summary>Moves to the beginning of the line.</summary>
    public void Home() => Cursor = StartOfLine;

    /// <summary>Moves to the end of the line.</summary>
    public void End() => Cursor = EndOfLine;

    /// <summary>Moves to the end of the text.</summary>
    public void ToEnd() => Cursor = Text.Length;

    /// <summary>Moves to the beginning of a word.</summary>
    public void WordLeft() => Cursor = StartOfWord();

    /// <summary>Moves to the end of a word.</summary>
    public void WordRight() => Cursor = EndOfWord();

    /// <summary>Moves a line up, to the same character or the last.</summary>
    public void Up()
    {
        if (!IsInFirstLine)
        {
            int column = Cursor - StartOfLine;
            Cursor = StartOfLine - 1;
            Cursor = Whole(StartOfLine + Math.Min(column, Cursor - StartOfLine));
        }
    }

    /// <summary>Moves a line down, to the same character or the last.</summary>
    public void Down()
    {
        if (!IsInLastLine)
        {
            int column = Cursor - StartOfLine;
            Cursor = EndOfLine + 1;
            Cursor = Whole(Math.Min(Cursor + column, EndOfLine));
        }
    }

    /// <summary>Deletes a character.</summary>
    public void Backspace() => Replace(Before(Cursor), Cursor, "");

    /// <summary>Deletes a character.</summary>
    public void Delete() => Replace(Cursor, After(Cursor), "");

    /// <summary>Deletes to the end of the line; at its end, the line end.</summary>
    public void KillToEnd() => Kill(Cursor, EndOfLine == Cursor ? After(Cursor) : EndOfLine);

    /// <summary>Deletes to the beginning of the line.</summary>
    public void KillToStart() => Kill(StartOfLine, Cursor);

    /// <summary>Deletes a word backwards.</summary>
    public void KillWord() => Kill(StartOfWord(), Cursor);

    /// <summary>Deletes a word forwards.</summary>
    public void KillWordAhead() => Kill(Cursor, EndOfWord());

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\t", "  ", StringComparison.Ordinal).EnumerateRunes())
        {
            string character = rune.ToString();
            if (rune.Value == '\n' || TerminalText.Escape(character).Length == character.Length)
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);

    private void Kill(int start, int end)
    {
        if (end > start)
        {
            Killed = Text[start..end];
            Replace(start, end, "");
        }
    }

    private void Replace(int start, int end, string text)
    {
        Text = Text[..start] + text + Text[end..];
        Cursor = Whole(start + text.Length);
    }

    private int After(int at) => at >= Text.Length ? at : at + StringInfo.GetNextTextElementLength(Text, at);

    // Clusters are found going forwards, from the beginning of the line.
    private int Before(int at)
    {
        if (at == 0)
        {
            return 0;
        }

        int start = at >= 2 ? Text.LastIndexOf('\n', at - 2) + 1 : 0;
        int next = After(start);
        while (next < at)
        {
            start = next;
            next = After(start);
        }

        return start;
    }

    // A position that is not within a cluster: the next one.
    private int Whole(int at) => at <= 0 || at >= Text.Length ? Math.Clamp(at, 0, Text.Length) : After(Before(at));

    private int StartOfWord()
    {
        int at = Cursor;
        while (at > 0 && !IsOfWord(Text[at - 1]))
        {
            at--;
        }

        while (at > 0 && IsOfWord(Text[at - 1]))
        {
            at--;
        }

        return Whole(at) == at ? at : Before(at);
    }

    private int EndOfWord()
    {
        int at = Cursor;
        while (at < Text.Length && !IsOfWord(Text[at]))
        {
            at++;
        }

        while (at < Text.Length && IsOfWord(Text[at]))
        {
            at++;
        }

        return Whole(at);
    }
}
