namespace ClaimGraph.Diagrams.Files;

/// <summary>What a diagram writes beside the names of nodes. A closed vocabulary.</summary>
public enum DiagramLabelling
{
    /// <summary>The name of each claim's relation.</summary>
    Relations,

    /// <summary>The first term of a claim's qualifiers, after its relation.</summary>
    Qualifiers,

    /// <summary>The quantities, dates and texts that are claimed of a node, under its name.</summary>
    Values,

    /// <summary>Whole statements in the place of relation and value, where the layout shows claims as cards.</summary>
    Statements,
}
