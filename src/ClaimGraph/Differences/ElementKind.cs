namespace ClaimGraph.Differences;

/// <summary>What a dataset is made of. A closed vocabulary.</summary>
public enum ElementKind
{
    /// <summary>A colour group of the schema.</summary>
    ColorGroup,

    /// <summary>A kind of the schema.</summary>
    Kind,

    /// <summary>A relation of the schema.</summary>
    Relation,

    /// <summary>A qualifier of the schema.</summary>
    Qualifier,

    /// <summary>A unit of the schema.</summary>
    Unit,

    /// <summary>A source.</summary>
    Source,

    /// <summary>A node.</summary>
    Node,

    /// <summary>A claim.</summary>
    Claim,
}
