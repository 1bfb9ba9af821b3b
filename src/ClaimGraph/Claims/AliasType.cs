namespace ClaimGraph.Claims;

/// <summary>Why a node has another name.</summary>
public enum AliasType
{
    /// <summary>Another name in use.</summary>
    Alternative,

    /// <summary>A shorter form.</summary>
    Abbreviation,

    /// <summary>A longer, official form.</summary>
    FullName,

    /// <summary>The name in another language.</summary>
    Translation,

    /// <summary>A wrong form that the source prints.</summary>
    Misprint,
}
