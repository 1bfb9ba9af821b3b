using System.Text;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Shell.Completion;

namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>
/// Reads what somebody types, with the keys of GNU Readline: moving, deleting, history with search, completion, several lines.
/// </summary>
/// <param name="keyboard">Where keys come from.</param>
/// <param name="screen">Where it is shown.</param>
/// <param name="history">What was typed before.</param>
/// <param name="isComplete">Whether Enter ends the input; otherwise it ends a line.</param>
/// <param name="complete">Proposes how to go on after the text before the cursor.</param>
internal sealed class LineEditor(
    IKeyboard keyboard, IScreen screen, History history, Func<string, bool> isComplete, Func<string, Proposals> complete)
{
    private const int MostShown = 60;

    private readonly EditView _view = new(screen);
    private readonly EditBuffer _buffer = new();
    private int _at;
    private string _draft = "";

    /// <summary>Reads one input.</summary>
    /// <param name="prompt">What stands before its first line.</param>
    /// <param name="continuation">What stands before the others.</param>
    /// <returns>The input; an empty text when it was given up with Ctrl-C; null at the end (Ctrl-D).</returns>
    public string? Read(string prompt, string continuation)
    {
        _buffer.Set("");
        _at = history.Entries.Count;
        Key key = default;
        while (true)
        {
            Show(prompt, continuation);
            key = key.Code == KeyCode.Search ? Search(continuation) : keyboard.Read();
            if (key.Code == KeyCode.Search)
            {
                continue;
            }

            switch (key.Code)
            {
                case KeyCode.Interrupt:
                    _buffer.ToEnd();
                    Show(prompt, continuation);
                    screen.Write("^C");
                    _view.Leave();
                    return "";
                case KeyCode.EndOfInput when _buffer.Text.Length == 0:
                    _view.Leave();
                    return null;
                case KeyCode.Enter when isComplete(_buffer.Text):
                    _buffer.ToEnd();
                    Show(prompt, continuation);
                    _view.Leave();
                    return _buffer.Text;
                default:
                    Press(key);
                    break;
            }
        }
    }

    private void Show(string prompt, string continuation) =>
        _view.Show(width => new EditLayout(prompt, continuation, _buffer.Text, _buffer.Cursor, width));

    private void Press(Key key)
    {
        switch (key.Code)
        {
            case KeyCode.Text or KeyCode.Paste:
                _buffer.Insert(key.Text);
                break;
            case KeyCode.Enter:
                _buffer.Insert("\n");
                break;
            case KeyCode.Tab:
                Complete();
                break;
            case KeyCode.Up when _buffer.IsInFirstLine:
                Recall(_at - 1);
                break;
            case KeyCode.Down when _buffer.IsInLastLine:
                Recall(_at + 1);
                break;
            case KeyCode.ClearScreen:
                _view.ClearScreen();
                break;
            default:
                Edit(key.Code);
                break;
        }
    }

    private void Edit(KeyCode code)
    {
        Action? edit = code switch
        {
            KeyCode.Backspace => _buffer.Backspace,
            KeyCode.Delete or KeyCode.EndOfInput => _buffer.Delete,
            KeyCode.Left => _buffer.Left,
            KeyCode.Right => _buffer.Right,
            KeyCode.Up => _buffer.Up,
            KeyCode.Down => _buffer.Down,
            KeyCode.Home => _buffer.Home,
            KeyCode.End => _buffer.End,
            KeyCode.WordLeft => _buffer.WordLeft,
            KeyCode.WordRight => _buffer.WordRight,
            KeyCode.KillToEnd => _buffer.KillToEnd,
            KeyCode.KillToStart => _buffer.KillToStart,
            KeyCode.KillWord => _buffer.KillWord,
            KeyCode.KillWordAhead => _buffer.KillWordAhead,
            KeyCode.Yank => () => _buffer.Insert(_buffer.Killed),
            _ => null,
        };
        edit?.Invoke();
    }

    // What is being written is kept while older entries are looked at.
    private void Recall(int position)
    {
        if (position < 0 || position > history.Entries.Count || position == _at)
        {
            return;
        }

        if (_at == history.Entries.Count)
        {
            _draft = _buffer.Text;
        }

        _at = position;
        _buffer.Set(position == history.Entries.Count ? _draft : history.Entries[position]);
    }

    private void Complete()
    {
        Proposals proposals = complete(_buffer.BeforeCursor);
        if (proposals.Items.IsEmpty)
        {
            return;
        }

        string written = _buffer.BeforeCursor[proposals.Start..];
        string prefix = proposals.CommonPrefix;
        if (proposals.Items.Length == 1 || prefix.Length > written.Length)
        {
            _buffer.ReplaceBack(proposals.Start, prefix);
        }
        else
        {
            List(proposals);
        }
    }

    private void List(Proposals proposals)
    {
        string[] items =
        [
            .. proposals.Items.Take(MostShown)
                .Select(p => Terminal.Safe(p.Note.Length == 0 ? p.Text : $"{p.Text} {p.Note}").Replace('\n', ' ')),
        ];
        int width = Math.Min(screen.Width, items.Max(i => TextWidth.Of(i)) + 2);
        int columns = Math.Max(1, screen.Width / width);
        int rows = (items.Length + columns - 1) / columns;
        _view.Leave();
        StringBuilder text = new();
        for (int row = 0; row < rows; row++)
        {
            for (int i = row; i < items.Length; i += rows)
            {
                text.Append(items[i]).Append(' ', i + rows < items.Length ? Math.Max(1, width - TextWidth.Of(items[i])) : 0);
            }

            text.Append("\r\n");
        }

        if (proposals.Items.Length > MostShown)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"and {proposals.Items.Length - MostShown} more\r\n");
        }

        screen.Write(text.ToString());
    }

    /// <summary>Searches the history while a part of an entry is typed; ends with the key that does something else.</summary>
    private Key Search(string continuation)
    {
        string before = _buffer.Text;
        string wanted = "";
        string state = "search";
        int found = history.Entries.Count;
        while (true)
        {
            _view.Show(width => new EditLayout($"({state}) {wanted}: ", continuation, _buffer.Text, _buffer.Cursor, width));
            Key key = keyboard.Read();
            int start = found;
            switch (key.Code)
            {
                case KeyCode.Text:
                    wanted += key.Text;
                    start = found + 1;
                    break;
                case KeyCode.Backspace when wanted.Length > 0:
                    wanted = wanted[..^1];
                    start = history.Entries.Count;
                    break;
                case KeyCode.Search:
                    break;
                case KeyCode.Escape or KeyCode.Interrupt:
                    _buffer.Set(before);
                    return default;
                default:
                    return key;
            }

            int next = wanted.Length == 0 ? -1 : history.FindBefore(wanted, start);
            state = next < 0 && wanted.Length > 0 ? "nothing found" : "search";
            if (next >= 0)
            {
                (found, _at) = (next, next);
                _buffer.Set(history.Entries[next]);
            }
        }
    }
}
