using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Layout;

namespace ClaimGraph.Diagrams;

/// <summary>A complete drawing that was made and measured while the best one was looked for.</summary>
/// <param name="Method">How the layout engine was asked to place nodes.</param>
/// <param name="Direction">Where edges lead; null where the method has no direction.</param>
/// <param name="Separation">How far nodes were moved apart: a multiple of the least gaps, 1 or more.</param>
/// <param name="HasRows">True when clusters stand in rows, false when they stand near those they are joined with, or there are none.</param>
/// <param name="Terms">What the score is the sum of, always in the same order.</param>
public sealed record LayoutTrial(
    LayoutMethod Method,
    LayoutDirection? Direction,
    double Separation,
    bool HasRows,
    ImmutableArray<ScoreTerm> Terms)
{
    /// <summary>How bad the drawing is: the sum of the terms' costs. The lowest score is kept, the first of equal ones.</summary>
    public double Score => Terms.Sum(t => t.Cost);

    /// <summary>True for the drawing that was kept; for exactly one trial of a diagram, or none where all was stopped too early.</summary>
    public bool IsKept { get; init; }

    /// <summary>How the drawing was made, in a few words.</summary>
    /// <returns>Such as <c>layered right, separation 1.3</c>.</returns>
    public override string ToString()
    {
        string direction = Direction is { } d ? $" {Vocabulary.NameOf(d)}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Vocabulary.NameOf(Method)}{direction}{(HasRows ? ", clusters in rows" : "")}, separation {Separation:0.##}");
    }
}
