namespace ClaimGraph.Query.Values;

/// <summary>How two values compare.</summary>
internal enum Comparability
{
    /// <summary>They cannot be compared: the operators give null.</summary>
    Unknown,

    /// <summary>One of two numbers is NaN: the operators give false.</summary>
    Unordered,

    Less,
    Equal,
    Greater,
}
