using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>One step of a path.</summary>
/// <param name="Verb">What is done.</param>
/// <param name="End">Where the step ends; where the path began, for a closing one.</param>
internal readonly record struct PathStep(PathVerb Verb, Point End)
{
    /// <summary>The first control point of a curve.</summary>
    public Point First { get; init; }

    /// <summary>The second control point of a curve.</summary>
    public Point Second { get; init; }
}
