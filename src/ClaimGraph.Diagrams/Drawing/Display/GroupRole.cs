namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>What a group of marks is for a reader who does not see it.</summary>
internal enum GroupRole
{
    /// <summary>Nothing of its own.</summary>
    None,

    /// <summary>Symbols of one sort.</summary>
    List,

    /// <summary>One symbol, such as a node.</summary>
    Symbol,

    /// <summary>Something that repeats for the eye what a symbol says already.</summary>
    Ornament,

    /// <summary>Links that are seen only while a part of the page is pointed at. A painter whose pages do not answer leaves it out.</summary>
    Overlay,
}
