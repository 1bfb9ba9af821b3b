namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>A piece of a query that is being written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The piece as written, with quotes.</param>
/// <param name="Start">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="IsOpen">True for a text, a name in backticks or a comment that goes on at the end of the query.</param>
internal readonly record struct Word(WordKind Kind, string Text, int Start, bool IsOpen = false)
{
    /// <summary>Where it ends, in UTF-16 code units from 0.</summary>
    public int End => Kind == WordKind.None ? 0 : Start + Text.Length;

    /// <summary>Whether it is a sign.</summary>
    public bool Is(char sign) => Kind == WordKind.Sign && Text[0] == sign;

    /// <summary>Whether it is a word of the language, in any case.</summary>
    public bool Is(string keyword) => Kind == WordKind.Name && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a <see cref="Word"/> is.</summary>
internal enum WordKind
{
    /// <summary>Nothing: there is no word.</summary>
    None,

    /// <summary>A name or a word of the language.</summary>
    Name,

    /// <summary>A name in backticks.</summary>
    QuotedName,

    /// <summary>A text in single or double quotes.</summary>
    Text,

    /// <summary>A parameter with its dollar sign.</summary>
    Parameter,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A single sign, or the two dots of a range.</summary>
    Sign,

    /// <summary>A comment.</summary>
    Comment,
}
