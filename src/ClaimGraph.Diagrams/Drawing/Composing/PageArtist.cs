using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Lays a page out as marks, which every painter paints.</summary>
internal static class PageArtist
{
    /// <summary>The page as a picture.</summary>
    /// <param name="page">What is where.</param>
    /// <param name="fonts">The fonts its texts were measured with.</param>
    public static Picture Compose(Page page, Fonts fonts)
    {
        DiagramOptions options = page.Options;
        Theme theme = options.Theme;
        EdgeArtist edges = new(page, fonts);
        ClusterArtist clusters = new(page);
        ImmutableArray<Mark> marks =
        [
            .. Heading(page),
            .. new BackdropArtist(page).Marks(),
            .. clusters.Grounds(),
            edges.Lines(),
            new NodeArtist(page).Nodes(),
            .. clusters.Titles(),
            edges.Labels(),
            .. new LegendArtist(page).Marks(),
        ];
        string subtitle = Printable.Clean(options.Subtitle);
        string about = page.Wording.Description(page.Sketch.Cards.Length, page.Sketch.Edges.Length);
        return new Picture(page.Size, theme.Background, marks, PictureFonts.For(fonts, Picture.TextsOf(marks).Select(t => t.Block)))
        {
            Title = page.Title.Lines.IsEmpty ? page.Wording.Untitled : Printable.Clean(options.Title),
            Description = subtitle.Length == 0 ? about : $"{subtitle} {about}",
            Author = Printable.Clean(options.Author),
            Language = options.Language.Tag,
            Ink = theme.Ink,
        };
    }

    private static IEnumerable<Mark> Heading(Page page)
    {
        Theme theme = page.Options.Theme;
        if (!page.Title.Lines.IsEmpty)
        {
            yield return new TextMark(page.Title, new Point(Page.Margin, Page.Margin), TextAlign.Start, theme.Ink);
        }

        if (!page.Subtitle.Lines.IsEmpty)
        {
            yield return new TextMark(page.Subtitle, new Point(Page.Margin, Page.Margin + page.HeadingHeight - page.Subtitle.Height), TextAlign.Start, theme.MutedInk);
        }
    }
}
