namespace ClaimGraph.Claims;

/// <summary>How a claim is meant. A closed vocabulary; written in files in lower case.</summary>
public enum Modality
{
    /// <summary>Stated as so by the nearest speaker.</summary>
    Fact,

    /// <summary>Passed on from what somebody else is said to say or show.</summary>
    Reported,

    /// <summary>A judgement, evaluation or interpretation.</summary>
    Opinion,

    /// <summary>About the future, as the speaker expects it.</summary>
    Forecast,

    /// <summary>Holds only under a condition, or is such a condition.</summary>
    Hypothetical,

    /// <summary>Says what should be done.</summary>
    Normative,
}
