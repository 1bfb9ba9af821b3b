namespace ClaimGraph.Query;

/// <summary>What kind of name a text is to a node, the most telling first.</summary>
public enum NameKind
{
    /// <summary>The node's identifier.</summary>
    Id,

    /// <summary>Its label in some language.</summary>
    Label,

    /// <summary>Another name in use.</summary>
    Alias,

    /// <summary>A wrong form that a source prints.</summary>
    Misprint,
}
