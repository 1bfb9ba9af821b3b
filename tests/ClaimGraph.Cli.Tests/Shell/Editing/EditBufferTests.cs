using ClaimGraph.Cli.Shell.Editing;
using CsCheck;

namespace ClaimGraph.Cli.Tests.Shell.Editing;

public sealed class EditBufferTests
{
    [Fact]
    public void The_cursor_moves_by_characters_as_people_see_them()
    {
        EditBuffer buffer = new();
        buffer.Insert("a百e\u0301👩‍👩‍👧");
        Assert.Equal([4, 2, 1, 0, 0], Enumerable.Range(0, 5).Select(_ => Moved(buffer, buffer.Left)));
        buffer.Right();
        buffer.Right();
        buffer.Delete();
        Assert.Equal("a百👩‍👩‍👧", buffer.Text);
        buffer.End();
        buffer.Backspace();
        Assert.Equal("a百", buffer.Text);
    }

    [Fact]
    public void Up_and_down_keep_the_column_where_the_line_is_long_enough()
    {
        EditBuffer buffer = new();
        buffer.Insert("abcdef\nxy\n123456");
        buffer.Left();
        Assert.Equal(9, Moved(buffer, buffer.Up));
        Assert.Equal(2, Moved(buffer, buffer.Up));
        Assert.Equal(9, Moved(buffer, buffer.Down));
        Assert.Equal(12, Moved(buffer, buffer.Down));
        Assert.Equal(12, Moved(buffer, buffer.Down));
    }

    [Fact]
    public void Words_and_lines_are_deleted_and_come_back()
    {
        EditBuffer buffer = new();
        buffer.Insert("MATCH (n:Company)\nRETURN n.name");
        buffer.KillWord();
        Assert.Equal(("MATCH (n:Company)\nRETURN n.", "name"), (buffer.Text, buffer.Killed));
        buffer.KillToStart();
        Assert.Equal("MATCH (n:Company)\n", buffer.Text);
        buffer.Insert(buffer.Killed);
        buffer.Home();
        buffer.KillWordAhead();
        Assert.Equal("MATCH (n:Company)\n n.", buffer.Text);
        buffer.KillToEnd();
        buffer.Up();
        buffer.End();
        buffer.KillToEnd();
        Assert.Equal("MATCH (n:Company)", buffer.Text);
    }

    [Fact]
    public void What_could_steer_the_terminal_is_left_out_of_what_is_pasted()
    {
        EditBuffer buffer = new();
        buffer.Insert("a\u001b[31m\r\nb\tc\u202e\u0000\rd");
        Assert.Equal("a[31m\nb  c\nd", buffer.Text);
    }

    [Fact]
    public void The_cursor_never_stands_within_a_character_whatever_is_pressed() =>
        Gen.Select(Choose.Of("a", "百", "e\u0301", "👩‍👧", " ", "\n", "\u0301").Array[0, 12], Gen.Int[0, 13].Array[0, 30]).Sample((texts, keys) =>
        {
            EditBuffer buffer = new();
            Action[] actions =
            [
                buffer.Left, buffer.Right, buffer.Up, buffer.Down, buffer.Home, buffer.End, buffer.WordLeft, buffer.WordRight,
                buffer.Backspace, buffer.Delete, buffer.KillToEnd, buffer.KillToStart, buffer.KillWord, () => buffer.Insert("x"),
            ];
            foreach (string text in texts)
            {
                buffer.Insert(text);
            }

            foreach (int key in keys)
            {
                actions[key]();
                int[] starts = [.. System.Globalization.StringInfo.ParseCombiningCharacters(buffer.Text), buffer.Text.Length];
                if (!starts.Contains(buffer.Cursor))
                {
                    return false;
                }
            }

            return true;
        });

    private static int Moved(EditBuffer buffer, Action move)
    {
        move();
        return buffer.Cursor;
    }
}
