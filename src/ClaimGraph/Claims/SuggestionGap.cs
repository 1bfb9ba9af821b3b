namespace ClaimGraph.Claims;

/// <summary>What a suggested claim still lacks before a person can accept it. A closed vocabulary.</summary>
public enum SuggestionGap
{
    /// <summary>No place of the source that it rests on.</summary>
    Evidence,

    /// <summary>Nobody who says so.</summary>
    Speaker,

    /// <summary>How it is meant: it stands as <see cref="Modality.Reported"/> until somebody says.</summary>
    Modality,

    /// <summary>No statement in a sentence.</summary>
    Statement,

    /// <summary>A text is not in each language of the dataset.</summary>
    Translation,

    /// <summary>A qualifier that its relation asks for.</summary>
    Qualifier,

    /// <summary>A hypothetical that names no condition, nor is one.</summary>
    Condition,
}
