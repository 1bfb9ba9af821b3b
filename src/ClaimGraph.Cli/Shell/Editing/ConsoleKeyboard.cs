using System.Text;

namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>The keys of the console. Text between the marks of "bracketed paste" comes as one.</summary>
internal sealed class ConsoleKeyboard : IKeyboard
{
    private const string PasteEnd = "\u001b[201~";
    private const int LongestPaste = 1 << 20;

    /// <inheritdoc/>
    public Key Read()
    {
        ConsoleKeyInfo info = Console.ReadKey(intercept: true);
        bool isEscape = info.Key == ConsoleKey.Escape || info.KeyChar == '\u001b';
        if (isEscape && Console.KeyAvailable)
        {
            ConsoleKeyInfo next = Console.ReadKey(intercept: true);
            return next.KeyChar == '[' ? Sequence() : Alternate(next);
        }

        return info is { KeyChar: '[', Modifiers: ConsoleModifiers.Alt } && Console.KeyAvailable ? Sequence() : KeyOf(info);
    }

    private static Key KeyOf(ConsoleKeyInfo info)
    {
        bool control = info.Modifiers.HasFlag(ConsoleModifiers.Control);
        if (info.Modifiers.HasFlag(ConsoleModifiers.Alt) && !control && Alternate(info) is { Code: not KeyCode.Unknown } alternate)
        {
            return alternate;
        }

        return info.Key switch
        {
            ConsoleKey.Enter => new Key(KeyCode.Enter),
            ConsoleKey.Tab => new Key(KeyCode.Tab),
            ConsoleKey.Backspace => new Key(control ? KeyCode.KillWord : KeyCode.Backspace),
            ConsoleKey.Delete => new Key(control ? KeyCode.KillWordAhead : KeyCode.Delete),
            ConsoleKey.LeftArrow => new Key(control ? KeyCode.WordLeft : KeyCode.Left),
            ConsoleKey.RightArrow => new Key(control ? KeyCode.WordRight : KeyCode.Right),
            ConsoleKey.UpArrow => new Key(KeyCode.Up),
            ConsoleKey.DownArrow => new Key(KeyCode.Down),
            ConsoleKey.Home => new Key(KeyCode.Home),
            ConsoleKey.End => new Key(KeyCode.End),
            ConsoleKey.Escape => new Key(KeyCode.Escape),
            _ when control && info.Key is >= ConsoleKey.A and <= ConsoleKey.Z => Control((char)('a' + (info.Key - ConsoleKey.A))),
            _ when info.KeyChar is '\r' or '\n' => new Key(KeyCode.Enter),
            _ when info.KeyChar == '\t' => new Key(KeyCode.Tab),
            _ when info.KeyChar == '\u007f' => new Key(KeyCode.Backspace),
            _ when info.KeyChar is > '\0' and < ' ' => Control((char)(info.KeyChar + '`')),
            _ when char.IsHighSurrogate(info.KeyChar) => Key.Of(info.KeyChar.ToString() + Console.ReadKey(intercept: true).KeyChar),
            _ => info.KeyChar == '\0' ? default : Key.Of(info.KeyChar.ToString()),
        };
    }

    private static Key Control(char letter) => new(letter switch
    {
        'a' => KeyCode.Home,
        'b' => KeyCode.Left,
        'c' => KeyCode.Interrupt,
        'd' => KeyCode.EndOfInput,
        'e' => KeyCode.End,
        'f' => KeyCode.Right,
        'g' => KeyCode.Escape,
        'h' => KeyCode.Backspace,
        'i' => KeyCode.Tab,
        'j' or 'm' => KeyCode.Enter,
        'k' => KeyCode.KillToEnd,
        'l' => KeyCode.ClearScreen,
        'n' => KeyCode.Down,
        'p' => KeyCode.Up,
        'r' => KeyCode.Search,
        'u' => KeyCode.KillToStart,
        'w' => KeyCode.KillWord,
        'y' => KeyCode.Yank,
        _ => KeyCode.Unknown,
    });

    private static Key Alternate(ConsoleKeyInfo info) => info switch
    {
        { Key: ConsoleKey.Backspace } => new Key(KeyCode.KillWord),
        { Key: ConsoleKey.LeftArrow } => new Key(KeyCode.WordLeft),
        { Key: ConsoleKey.RightArrow } => new Key(KeyCode.WordRight),
        { Key: ConsoleKey.Enter } => Key.Of("\n"),
        { KeyChar: 'b' or 'B' } => new Key(KeyCode.WordLeft),
        { KeyChar: 'f' or 'F' } => new Key(KeyCode.WordRight),
        { KeyChar: 'd' or 'D' } => new Key(KeyCode.KillWordAhead),
        { Key: ConsoleKey.Escape } => new Key(KeyCode.Escape),
        _ => default,
    };

    // What follows "ESC [" and is not known to the console: the beginning of a paste, or some key of no use here.
    private static Key Sequence()
    {
        StringBuilder sequence = new();
        while (sequence.Length < 20 && Console.KeyAvailable)
        {
            char c = Console.ReadKey(intercept: true).KeyChar;
            sequence.Append(c);
            if (c is >= '@' and <= '~')
            {
                break;
            }
        }

        return sequence.ToString() == "200~" ? Pasted() : default;
    }

    private static Key Pasted()
    {
        StringBuilder text = new();
        while (text.Length < LongestPaste)
        {
            ConsoleKeyInfo info = Console.ReadKey(intercept: true);

            // The console may take the mark's first two characters for "Alt and [".
            text.Append(info is { KeyChar: '[', Modifiers: ConsoleModifiers.Alt } ? "\u001b[" : info.KeyChar.ToString());
            if (info.KeyChar == '~' && text.Length >= PasteEnd.Length
                && text.ToString(text.Length - PasteEnd.Length, PasteEnd.Length) == PasteEnd)
            {
                text.Length -= PasteEnd.Length;
                break;
            }
        }

        return new Key(KeyCode.Paste, text.ToString());
    }
}
