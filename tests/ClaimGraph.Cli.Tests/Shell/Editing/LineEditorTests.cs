using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Shell;
using ClaimGraph.Cli.Shell.Completion;
using ClaimGraph.Cli.Shell.Editing;
using CsCheck;

namespace ClaimGraph.Cli.Tests.Shell.Editing;

public sealed class LineEditorTests
{
    private readonly History _history = new();

    [Fact]
    public void Enter_goes_on_until_a_semicolon()
    {
        (string? text, FakeScreen screen) = Type("MATCH (n)", KeyCode.Enter, "RETURN n;", KeyCode.Enter);
        Assert.Equal("MATCH (n)\nRETURN n;", text);
        Assert.Equal(["> MATCH (n)", "| RETURN n;", ""], screen.Rows);
        Assert.Equal((2, 0), (screen.Row, screen.Column));
    }

    [Fact]
    public void An_empty_line_ends_a_query_too() =>
        Assert.Equal("RETURN 1\n", Type("RETURN 1", KeyCode.Enter, KeyCode.Enter).Text);

    [Fact]
    public void Keys_edit_within_what_is_written()
    {
        string? text = Type(
            "RETRN 1;", KeyCode.Home, KeyCode.Right, KeyCode.Right, KeyCode.Right, "U", KeyCode.End, KeyCode.Left, "00", KeyCode.Backspace,
            KeyCode.WordLeft, KeyCode.WordLeft, KeyCode.WordRight, " DISTINCT", KeyCode.Enter).Text;
        Assert.Equal("RETURN DISTINCT 10;", text);
    }

    [Fact]
    public void Deleted_words_come_back() =>
        Assert.Equal("b a;", Type("a b", KeyCode.KillWord, KeyCode.Backspace, KeyCode.Home, KeyCode.Yank, " ", KeyCode.End, ";", KeyCode.Enter).Text);

    [Fact]
    public void Wide_characters_are_shown_whole_and_the_cursor_stands_where_it_should()
    {
        FakeScreen screen = new(10, 10);
        Assert.Null(Type(screen, "百度文心一言", KeyCode.Left).Text);
        Assert.Equal(["> 百度文心", "一言"], screen.Rows);
        Assert.Equal((1, 2), (screen.Row, screen.Column));
    }

    [Fact]
    public void Ctrl_C_gives_up_and_Ctrl_D_leaves_only_where_nothing_is_written()
    {
        Assert.Equal("", Type("RETURN", KeyCode.Interrupt).Text);
        Assert.Equal("a;", Type("ab;", KeyCode.Left, KeyCode.Left, KeyCode.EndOfInput, KeyCode.Enter).Text);
        FakeScreen screen = new(20, 5);
        Assert.Null(Editor(screen, new Keys([new Key(KeyCode.EndOfInput)])).Read("> ", "| "));
        Assert.Equal(1, screen.Row);
    }

    [Fact]
    public void Pasted_text_is_taken_as_it_is()
    {
        string? text = Type(new Key(KeyCode.Paste, "MATCH (n)\r\n\r\n\tRETURN n;\nRETURN 2;"), KeyCode.Enter).Text;
        Assert.Equal("MATCH (n)\n\n  RETURN n;\nRETURN 2;", text);
    }

    [Fact]
    public void Up_and_down_go_through_what_was_typed_and_back_to_what_is_being_written()
    {
        _history.Add("RETURN 1;");
        _history.Add("MATCH (n)\nRETURN n;");
        Assert.Equal("MATCH (n)\nRETURN n;", Type(KeyCode.Up, KeyCode.Enter).Text);
        Assert.Equal("RETURN 1;", Type(KeyCode.Up, KeyCode.Up, KeyCode.Up, KeyCode.Up, KeyCode.Enter).Text);
        Assert.Equal("new;", Type("new;", KeyCode.Up, KeyCode.Down, KeyCode.Enter).Text);
    }

    [Fact]
    public void A_search_finds_the_youngest_entry_then_older_ones()
    {
        _history.Add("RETURN 'old', 1;");
        _history.Add("MATCH (n) RETURN n;");
        _history.Add("RETURN 'young', 1;");
        Assert.Equal("RETURN 'young', 1;", Type(KeyCode.Search, "', 1", KeyCode.Enter).Text);
        Assert.Equal("RETURN 'old', 1;", Type(KeyCode.Search, "return '", KeyCode.Search, KeyCode.Enter).Text);
        Assert.Equal("kept;", Type("kept;", KeyCode.Search, "MATCH", KeyCode.Escape, KeyCode.Enter).Text);
        Assert.Equal("MATCH (n) RETURN n;", Type(KeyCode.Search, "MATX", KeyCode.Backspace, KeyCode.Enter).Text);
    }

    [Fact]
    public void Tab_completes_as_far_as_there_is_one_way_and_lists_the_ways_otherwise()
    {
        FakeScreen screen = new(40, 10);
        Assert.Equal("Company;", Type(screen, "Comp", KeyCode.Tab, ";", KeyCode.Enter).Text);
        screen = new FakeScreen(40, 10);
        Assert.Equal("modality;", Type(screen, "m", KeyCode.Tab, KeyCode.Tab, "al", KeyCode.Tab, ";", KeyCode.Enter).Text);
        Assert.Equal(["> mod", "modality    model 模型", "> modality;", ""], screen.Rows);
        Assert.Equal("x;", Type("x", KeyCode.Tab, ";", KeyCode.Enter).Text);
    }

    [Fact]
    public void More_lines_than_the_screen_has_rows_scroll_with_the_cursor()
    {
        FakeScreen screen = new(20, 4);
        Type(screen, "a\nb\nc\nd\ne");
        Assert.Equal(["| c", "| d", "| e"], screen.Rows);
        screen = new FakeScreen(20, 4);
        Type(screen, "a\nb\nc\nd\ne", KeyCode.Up, KeyCode.Up, KeyCode.Up, KeyCode.Up);
        Assert.Equal(["> a", "| b", "| c"], screen.Rows);
        Assert.Equal(0, screen.Row);
    }

    [Fact]
    public void Whatever_is_pressed_the_screen_shows_what_is_written() =>
        Gen.Select(
            Gen.Int[10, 30],
            Gen.OneOf(
                Choose.Of("ab", "百度", "e\u0301", "\n", " ", "RETURN").Select(Key.Of),
                Choose.Of(
                    KeyCode.Left, KeyCode.Right, KeyCode.Up, KeyCode.Down, KeyCode.Home, KeyCode.End, KeyCode.Backspace, KeyCode.Delete,
                    KeyCode.KillWord, KeyCode.KillToEnd, KeyCode.Yank, KeyCode.ClearScreen, KeyCode.WordLeft).Select(c => new Key(c)))
                .Array[0, 25]).Sample((width, keys) =>
        {
            FakeScreen screen = new(width, 100);
            string? text = Read(Editor(screen, new Keys([.. keys, new Key(KeyCode.Enter)]), _ => true));
            string[] lines = text!.Split('\n');
            string shown = string.Concat(lines.Select((l, i) => (i == 0 ? "> " : "| ") + l));
            return WithoutSpaces(string.Concat(screen.Rows)) == WithoutSpaces(shown);
        });

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string? Read(LineEditor editor)
    {
        try
        {
            return editor.Read("> ", "| ");
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static Proposals Complete(string text)
    {
        int start = text.LastIndexOfAny([' ', '\n']) + 1;
        return Proposals.Of(start, text[start..], [new Proposal("Company"), new Proposal("modality"), new Proposal("model", "模型")]);
    }

    private LineEditor Editor(FakeScreen screen, Keys keys, Func<string, bool>? isComplete = null) =>
        new(keys, screen, _history, isComplete ?? Statements.IsComplete, Complete);

    private (string? Text, FakeScreen Screen) Type(params object[] keys) => Type(new FakeScreen(80, 24), keys);

    private (string? Text, FakeScreen Screen) Type(FakeScreen screen, params object[] keys)
    {
        Key[] pressed = [.. keys.Select(k => k switch { string text => Key.Of(text), KeyCode code => new Key(code), _ => (Key)k })];
        return (Read(Editor(screen, new Keys(pressed))), screen);
    }

    private sealed class Keys(IEnumerable<Key> keys) : IKeyboard
    {
        private readonly Queue<Key> _keys = new(keys);

        public Key Read() => _keys.TryDequeue(out Key key) ? key : throw new EndOfStreamException();
    }
}
