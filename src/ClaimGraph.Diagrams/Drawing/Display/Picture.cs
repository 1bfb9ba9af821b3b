using System.Collections.Immutable;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing.Display;

/// <summary>A laid-out page with everything a painter needs. Immutable.</summary>
/// <param name="Size">The size of the page, in pixels; 96 make an inch.</param>
/// <param name="Background">The colour of the page.</param>
/// <param name="Marks">What is on it, from the lowest to the topmost.</param>
/// <param name="Fonts">The fonts, cut down to the characters of the marks.</param>
internal sealed record Picture(Size Size, string Background, ImmutableArray<Mark> Marks, PictureFonts Fonts)
{
    /// <summary>What the picture is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is to be seen, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>Who wrote what the picture shows; empty when not known.</summary>
    public required string Author { get; init; }

    /// <summary>The language of its texts, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The text colour that needs no mention.</summary>
    public required string Ink { get; init; }

    /// <summary>The same marks in other colours, for those who prefer a dark ground; null where all see the same.</summary>
    public Picture? Dark { get; init; }

    /// <summary>All texts of some marks, in the order they are painted.</summary>
    public static IEnumerable<TextMark> TextsOf(IEnumerable<Mark> marks) => marks.SelectMany(m => m switch
    {
        TextMark text => [text],
        GroupMark group => TextsOf(group.Marks),
        _ => [],
    });
}
