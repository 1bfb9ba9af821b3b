using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>Measures and breaks the page's labels with the fonts that the page carries.</summary>
internal sealed class PageTypography : IDisposable
{
    /// <summary>How a name stands alone, or first among several.</summary>
    public static readonly TextStyle NameStyle = NodeCard.LabelStyle;

    /// <summary>How the name in a further language stands below it.</summary>
    public static readonly TextStyle FurtherStyle = NodeCard.AttributeStyle;

    /// <summary>How relations are written on lines.</summary>
    public static readonly TextStyle LineStyle = Sketch.EdgeLabelStyle;

    private const double NameWidth = 150;
    private const double LineWidth = 118;
    private const int NameLines = 3;
    private const int LineLines = 2;

    private readonly Fonts _fonts = new();
    private readonly LineBreaker _breaker;

    public PageTypography() => _breaker = new LineBreaker(_fonts);

    /// <summary>Breaks a node's names, and says how much room they need: each alone, and all at once.</summary>
    public (ImmutableArray<LabelLines> Lines, Size Room) Name(IReadOnlyList<KeyValuePair<string, string>> names)
    {
        TextBlock[] blocks = [.. names.Select(n => _breaker.Break(n.Value, NameStyle, NameWidth, NameLines))];
        double together = blocks.Select((b, i) => i == 0 ? b.Height : NodeCard.AttributeGap + (b.Lines.Length * FurtherStyle.LineHeight)).Sum();
        return (Lines(names, blocks), RoomOf(blocks, together));
    }

    /// <summary>Breaks the text on a line, and says how much room it needs: each language alone, and all at once.</summary>
    public (ImmutableArray<LabelLines> Lines, Size Room) Relation(IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        TextBlock[] blocks = [.. texts.Select(t => _breaker.Break(t.Value, LineStyle, LineWidth, LineLines))];
        return (Lines(texts, blocks), RoomOf(blocks, blocks.Sum(b => b.Height)));
    }

    /// <summary>One weight of the font, cut down to some characters.</summary>
    /// <returns>A TrueType font: the same bytes for the same characters.</returns>
    public byte[] Subset(FontWeight weight, IEnumerable<Rune> characters) => _fonts[weight].Subset(characters);

    public void Dispose() => _fonts.Dispose();

    private static Size RoomOf(TextBlock[] blocks, double together) =>
        new(blocks.Select(b => b.Width).DefaultIfEmpty().Max(), Math.Max(blocks.Select(b => b.Height).DefaultIfEmpty().Max(), together));

    private static ImmutableArray<LabelLines> Lines(IReadOnlyList<KeyValuePair<string, string>> texts, TextBlock[] blocks) =>
        [.. texts.Zip(blocks, (text, block) => new LabelLines(text.Key, block.Lines, !block.Lines.SequenceEqual([text.Value])))];
}
