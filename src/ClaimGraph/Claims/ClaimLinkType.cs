namespace ClaimGraph.Claims;

/// <summary>How a claim stands to another claim. A closed vocabulary.</summary>
public enum ClaimLinkType
{
    /// <summary>This claim is said to hold because of the other.</summary>
    Because,

    /// <summary>This claim is said to hold if the other does.</summary>
    Condition,

    /// <summary>This claim says the opposite of the other.</summary>
    Contradicts,

    /// <summary>This claim says the other once more.</summary>
    Restates,
}
