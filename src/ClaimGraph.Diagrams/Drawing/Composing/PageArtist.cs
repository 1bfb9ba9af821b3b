using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Lays a page out as marks, which every painter paints.</summary>
internal static class PageArtist
{
    private const string Hanging = "“‘「『《〈（【";
    private const double EmptyHalf = 0.42;

    /// <summary>The page as a picture.</summary>
    /// <param name="page">What is where.</param>
    /// <param name="fonts">The fonts its texts were measured with.</param>
    public static Picture Compose(Page page, Fonts fonts) => Compose(page, fonts, page.Options.Theme) with
    {
        Dark = page.Options.Theme.InTheDark is { } dark ? Compose(page, fonts, dark) : null,
    };

    private static Picture Compose(Page given, Fonts fonts, Theme theme)
    {
        Page page = given with { Options = given.Options with { Theme = theme } };
        DiagramOptions options = page.Options;
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
            .. new ClaimListArtist(page, new LineBreaker(fonts)).Marks(),
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
        IEnumerable<Mark> trail = Links(page, page.Trail, new Point(Page.Margin, Page.Margin), "trail");
        IEnumerable<Mark> others = Links(page, page.SeeAlso, new Point(Page.Margin, page.SeeAlsoTop), "see-also");
        return [.. trail, .. Lines(page.Title, page.TitleTop, theme.Ink), .. Lines(page.Subtitle, page.SubtitleTop, theme.MutedInk), .. others];
    }

    // The empty half of an opening mark hangs over the margin, so that what is written stands at it.
    private static IEnumerable<Mark> Lines(TextBlock block, double top, string color)
    {
        if (block.Lines.IsEmpty)
        {
            return [];
        }

        double[] hangs = [.. block.Lines.Select(l => Hanging.Contains(l[0], StringComparison.Ordinal) ? block.Style.Size * EmptyHalf : 0)];
        return hangs.All(h => h == hangs[0])
            ? [new TextMark(block, new Point(Page.Margin - hangs[0], top), TextAlign.Start, color)]
            : block.Lines.Select((l, i) => new TextMark(
                block with { Lines = [l] }, new Point(Page.Margin - hangs[i], top + (i * block.Style.LineHeight)), TextAlign.Start, color));
    }

    private static IEnumerable<Mark> Links(Page page, LinkLine line, Point corner, string id)
    {
        if (line.Words.IsEmpty)
        {
            return [];
        }

        Theme theme = page.Options.Theme;
        IEnumerable<Mark> words = line.Words.Select((word, i) =>
        {
            Point at = corner + word.At;
            Mark text = new TextMark(word.Text, at, TextAlign.Start, word.Address is null ? theme.MutedInk : theme.Colors(0).Ink);
            return word.Address is not { } address ? text : new GroupMark(string.Create(CultureInfo.InvariantCulture, $"{id}-{i}"), [text])
            {
                Link = address,
                Areas = [(new Box(at.X, at.Y, word.Text.Width, word.Text.Height), address)],
            };
        });
        return [new GroupMark(id, [.. words]) { Role = GroupRole.List, Label = page.Wording.Parts }];
    }
}
