namespace ClaimGraph.Quantities;

/// <summary>How the measured value stands to the number given. A closed vocabulary.</summary>
public enum Comparison
{
    /// <summary>Equal to the number.</summary>
    Exactly,

    /// <summary>Near the number.</summary>
    About,

    /// <summary>Greater than the number.</summary>
    MoreThan,

    /// <summary>Less than the number.</summary>
    LessThan,

    /// <summary>At most the number, and said to come near it.</summary>
    UpTo,
}
