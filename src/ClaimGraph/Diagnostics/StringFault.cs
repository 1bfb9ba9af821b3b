namespace ClaimGraph.Diagnostics;

/// <summary>What can be wrong inside a JSON string.</summary>
internal enum StringFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A line ends before the closing quote.</summary>
    LineEnd,

    /// <summary>The file ends before the closing quote.</summary>
    EndOfFile,

    /// <summary>A control character that must be written as an escape.</summary>
    ControlCharacter,

    /// <summary>A backslash before a character that it does not go with.</summary>
    Escape,

    /// <summary>One half of a surrogate pair written as an escape.</summary>
    LoneSurrogate,
}
