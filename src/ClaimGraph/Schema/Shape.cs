namespace ClaimGraph.Schema;

/// <summary>The outline a node of a kind is drawn with. A closed vocabulary.</summary>
public enum Shape
{
    /// <summary>Four right angles.</summary>
    Rectangle,

    /// <summary>A rectangle with rounded corners.</summary>
    Rounded,

    /// <summary>A rectangle with half-circles at both ends.</summary>
    Stadium,

    /// <summary>An ellipse.</summary>
    Ellipse,

    /// <summary>Pointed at the left and right.</summary>
    Hexagon,

    /// <summary>A rectangle with all corners cut.</summary>
    Octagon,

    /// <summary>A slanted rectangle.</summary>
    Parallelogram,

    /// <summary>Narrower at the top.</summary>
    Trapezoid,

    /// <summary>Pointed at the right.</summary>
    Tag,

    /// <summary>A page with a folded corner.</summary>
    Document,

    /// <summary>A rectangle with two opposite corners cut.</summary>
    CutCorner,
}
