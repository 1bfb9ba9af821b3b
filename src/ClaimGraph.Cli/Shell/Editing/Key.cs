namespace ClaimGraph.Cli.Shell.Editing;

/// <summary>Something that was pressed or pasted.</summary>
/// <param name="Code">What it does.</param>
/// <param name="Text">What it writes; empty for keys that write nothing.</param>
internal readonly record struct Key(KeyCode Code, string Text = "")
{
    /// <summary>A key that writes.</summary>
    public static Key Of(string text) => new(KeyCode.Text, text);
}

/// <summary>What keys do, after the names they have in GNU Readline.</summary>
internal enum KeyCode
{
    /// <summary>Nothing that is known here.</summary>
    Unknown,

    /// <summary>Writes.</summary>
    Text,

    /// <summary>Writes something pasted, whatever is in it.</summary>
    Paste,

    /// <summary>Ends the line.</summary>
    Enter,

    /// <summary>Completes.</summary>
    Tab,

    /// <summary>Deletes backwards.</summary>
    Backspace,

    /// <summary>Deletes forwards.</summary>
    Delete,

    /// <summary>A character back.</summary>
    Left,

    /// <summary>A character on.</summary>
    Right,

    /// <summary>A line up, or back in the history.</summary>
    Up,

    /// <summary>A line down, or on in the history.</summary>
    Down,

    /// <summary>To the beginning of the line.</summary>
    Home,

    /// <summary>To the end of the line.</summary>
    End,

    /// <summary>A word back.</summary>
    WordLeft,

    /// <summary>A word on.</summary>
    WordRight,

    /// <summary>Deletes to the end of the line.</summary>
    KillToEnd,

    /// <summary>Deletes to the beginning of the line.</summary>
    KillToStart,

    /// <summary>Deletes a word backwards.</summary>
    KillWord,

    /// <summary>Deletes a word forwards.</summary>
    KillWordAhead,

    /// <summary>Writes what was deleted last.</summary>
    Yank,

    /// <summary>Searches the history backwards.</summary>
    Search,

    /// <summary>Empties the screen.</summary>
    ClearScreen,

    /// <summary>Gives up what was being done.</summary>
    Escape,

    /// <summary>Gives up what was written (Ctrl-C).</summary>
    Interrupt,

    /// <summary>Deletes forwards, or leaves where nothing is written (Ctrl-D).</summary>
    EndOfInput,
}
