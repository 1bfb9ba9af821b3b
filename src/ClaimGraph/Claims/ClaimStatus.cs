namespace ClaimGraph.Claims;

/// <summary>Whether a person stands behind a claim. A closed vocabulary.</summary>
public enum ClaimStatus
{
    /// <summary>A person has read it and put it into the dataset. So is every claim that does not say otherwise.</summary>
    Accepted,

    /// <summary>A program proposed it: nothing shows it until a person accepts it.</summary>
    Suggested,
}
