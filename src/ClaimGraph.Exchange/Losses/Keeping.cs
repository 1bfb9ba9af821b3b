namespace ClaimGraph.Exchange.Losses;

/// <summary>What becomes of a field in a format. A closed vocabulary.</summary>
public enum Keeping
{
    /// <summary>It is there in a form of the format's own, so that tools of the format understand it.</summary>
    Kept,

    /// <summary>It is there, in another form or place than tools of the format look for.</summary>
    Changed,

    /// <summary>It is not there.</summary>
    Omitted,
}
