namespace ClaimGraph.Claims;

/// <summary>Whether a claim says that its relation holds or that it does not.</summary>
public enum Polarity
{
    /// <summary>The relation holds.</summary>
    Affirmed,

    /// <summary>The relation does not hold.</summary>
    Denied,
}
