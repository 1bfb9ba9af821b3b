namespace ClaimGraph.Claims;

/// <summary>Whether two nodes are one thing. A closed vocabulary.</summary>
public enum SamenessVerdict
{
    /// <summary>They are one and the same.</summary>
    Same,

    /// <summary>They are two things, whatever they are called.</summary>
    Different,

    /// <summary>Somebody looked and could not tell.</summary>
    Unsure,
}
