using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>What a drawing has behind its nodes and edges: rules, bars and texts of its own.</summary>
/// <param name="Rules">Fine straight lines.</param>
/// <param name="Bars">Coloured bars, such as the time that something took.</param>
/// <param name="Texts">Texts.</param>
internal sealed record Backdrop(ImmutableArray<BackdropRule> Rules, ImmutableArray<BackdropBar> Bars, ImmutableArray<BackdropText> Texts)
{
    public static Backdrop Empty { get; } = new([], [], []);

    /// <summary>The boxes of everything.</summary>
    public IEnumerable<Box> Boxes => Rules.Select(r => r.Box).Concat(Bars.Select(b => b.Box)).Concat(Texts.Select(t => t.Box));

    public Backdrop Moved(Point by) => new(
        [.. Rules.Select(r => r with { From = r.From + by, To = r.To + by })],
        [.. Bars.Select(b => b with { Box = b.Box with { X = b.Box.X + by.X, Y = b.Box.Y + by.Y } })],
        [.. Texts.Select(t => t with { Box = t.Box with { X = t.Box.X + by.X, Y = t.Box.Y + by.Y } })]);
}
