using System.Collections.Frozen;

namespace ClaimGraph.Query.Cypher.Parsing;

/// <summary>The words of the grammar, in any case. Those up to <see cref="Null"/> name variables only in backticks.</summary>
internal enum Keyword
{
    None,
    All,
    And,
    As,
    Asc,
    Ascending,
    By,
    Call,
    Case,
    Contains,
    Create,
    Delete,
    Desc,
    Descending,
    Detach,
    Distinct,
    Else,
    End,
    Ends,
    Exists,
    False,
    Foreach,
    In,
    Is,
    Limit,
    Load,
    Match,
    Merge,
    Not,
    On,
    Optional,
    Or,
    Order,
    Remove,
    Return,
    Set,
    Skip,
    Starts,
    Then,
    True,
    Union,
    Unwind,
    When,
    Where,
    With,
    Xor,
    Null,
    AllShortestPaths,
    Any,
    Collect,
    Count,
    Explain,
    NoneOf,
    Profile,
    Reduce,
    ShortestPath,
    Single,
    Use,
}

/// <summary>Finds keywords.</summary>
internal static class Keywords
{
    private static readonly FrozenDictionary<string, Keyword> ByText = Enum.GetValues<Keyword>()
        .Where(k => k != Keyword.None)
        .ToFrozenDictionary(TextOf, k => k, StringComparer.OrdinalIgnoreCase);

    /// <summary>The keyword that a word is, or none.</summary>
    public static Keyword Find(string word) => ByText.GetValueOrDefault(word);

    /// <summary>Whether a keyword cannot name a variable.</summary>
    public static bool IsReserved(Keyword keyword) => keyword is > Keyword.None and <= Keyword.Null;

    /// <summary>The keyword as queries write it.</summary>
    public static string TextOf(Keyword keyword) => keyword switch
    {
        Keyword.NoneOf => "none",
        Keyword.AllShortestPaths => "allShortestPaths",
        Keyword.ShortestPath => "shortestPath",
        Keyword.Any => "any",
        Keyword.Reduce => "reduce",
        Keyword.Single => "single",
        _ => keyword.ToString().ToUpperInvariant(),
    };
}
