using System.Collections.Immutable;
using System.Numerics;

namespace ClaimGraph.Diagrams.Measures;

/// <summary>How alike two drawings of nearly the same graph are (Gower 1975, "Generalized Procrustes analysis").</summary>
public static class Procrustes
{
    /// <summary>
    /// The Procrustes distance between the centres of the nodes that both drawings have, once they are moved, turned and scaled onto each
    /// other; a drawing is not mirrored, since readers do not do that either. Time is linear in the nodes.
    /// </summary>
    /// <param name="before">One drawing.</param>
    /// <param name="after">The other.</param>
    /// <returns>
    /// The sum of squared distances left, of drawings of size 1: 0 where every node stands where it did, 1 where nothing is alike; null
    /// where fewer than three nodes are in both, or all of them in one place.
    /// </returns>
    public static double? Distance(DiagramGeometry before, DiagramGeometry after)
    {
        Dictionary<string, Complex> there = after.Nodes.ToDictionary(n => n.Id, CenterOf, StringComparer.Ordinal);
        NodeGeometry[] common = [.. before.Nodes.Where(n => there.ContainsKey(n.Id))];
        if (common.Length < 3
            || Normalized([.. common.Select(CenterOf)]) is not { } one
            || Normalized([.. common.Select(n => there[n.Id])]) is not { } other)
        {
            return null;
        }

        // Points as complex numbers: a factor turns and scales, and the best one leaves 1 - |sum of conjugates|².
        Complex sum = Complex.Zero;
        for (int i = 0; i < one.Length; i++)
        {
            sum += Complex.Conjugate(one[i]) * other[i];
        }

        return Math.Max(0, 1 - ((sum.Real * sum.Real) + (sum.Imaginary * sum.Imaginary)));
    }

    private static Complex CenterOf(NodeGeometry node) => new(node.Box.Center.X, node.Box.Center.Y);

    // About the origin, and of size one.
    private static Complex[]? Normalized(ImmutableArray<Complex> points)
    {
        Complex middle = points.Aggregate(Complex.Add) / points.Length;
        double size = Math.Sqrt(points.Sum(p => Square(p - middle)));
        return size < 1e-9 ? null : [.. points.Select(p => (p - middle) / size)];
    }

    private static double Square(Complex point) => (point.Real * point.Real) + (point.Imaginary * point.Imaginary);
}
