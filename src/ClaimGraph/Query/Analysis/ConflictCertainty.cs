namespace ClaimGraph.Query.Analysis;

/// <summary>How sure it is that two claims speak of the same and cannot both be right. A closed vocabulary.</summary>
public enum ConflictCertainty
{
    /// <summary>As they are written, they cannot both be right.</summary>
    Certain,

    /// <summary>
    /// They may be: their times need not be the same, one is narrower than the other, or texts may mean the same.
    /// </summary>
    Possible,
}
