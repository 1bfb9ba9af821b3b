using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Tests.TestData;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Tests.Drawing.Painting;

public sealed class PngTests(SharedRenderer shared)
{
    // A seventh of the way from black to white: less is the rounding of edges and letters, of which dense drawings have many.
    private const int Visible = 36;

    public static TheoryData<string, string> Looks => new(
        new[] { "every line and shape", "random 25", "nodes with attributes", "many edges and loops" }.SelectMany(n => Theme.All.Select(t => (n, t.Name))));

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_png_shows_what_a_browser_shows_of_the_svg(string name, string theme)
    {
        Diagram diagram = Draw(name, theme);
        using TemporaryDirectory directory = new();
        string shown = await Browser.ScreenshotAsync(directory, diagram.Svg, (int)diagram.Geometry.Width, (int)diagram.Geometry.Height);
        using SKBitmap browser = SKBitmap.Decode(shown);
        using SKBitmap own = Decoded(diagram, 1);

        Assert.Equal((browser.Width, browser.Height), (own.Width, own.Height));
        int differing = Differing(browser, own);
        Assert.True(differing <= own.Width * own.Height / 100, $"{100.0 * differing / own.Width / own.Height:0.00} % of the pixels differ");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void A_scale_multiplies_the_pixels(int scale)
    {
        Diagram diagram = Draw("two nodes", "light");
        using SKBitmap own = Decoded(diagram, scale);

        Assert.Equal((scale * diagram.Geometry.Width, scale * diagram.Geometry.Height), (own.Width, own.Height));
        Assert.Contains(own.Pixels, p => p != SKColors.White);
    }

    [Fact]
    public void The_same_drawing_gives_the_same_bytes()
    {
        using DiagramRenderer other = new();
        byte[] first = Bytes(s => Draw("random 25", "dark").WritePng(s, 2));
        byte[] second = Bytes(s => Draw("random 25", "dark", other).WritePng(s, 2));

        Assert.Equal(first, second);
    }

    // Which fonts a machine has, and so what is seen, is its own; a box where it has none.
    [Fact]
    public void Letters_that_the_fonts_lack_are_painted_within_the_room_they_have()
    {
        string[] names = ["שָׁלוֹם (צפון) 24/7", "شركة العبّارات رقم 12 Ferry", "เรือข้ามฟาก", "👩‍👩‍👧 ⛴️ Co", "नौका सेवा", "페리 회사"];
        Diagram diagram = shared.Renderer.Render(
            new DiagramGraph(names.Select(n => new DiagramNode(n, n, GraphCorpus.KindOf(0))), []), new DiagramOptions { Title = "כותרת 2024" });
        byte[] first = Bytes(s => diagram.WritePng(s));
        using SKBitmap own = SKBitmap.Decode(first);

        Assert.Equal(first, Bytes(s => diagram.WritePng(s)));
        Assert.NotEmpty(Bytes(s => diagram.WritePdf(s)));
        Assert.All(diagram.Geometry.Nodes, n =>
        {
            // Between the border and where text ends there is nothing but the fill, and inside something else.
            SKColor fill = SKColor.Parse(Theme.Light.Colors(GraphCorpus.KindOf(0).ColorSlot).Fill);
            int y = (int)n.Box.Center.Y;
            Assert.Equal(fill, own.GetPixel((int)n.Box.X + 5, y));
            Assert.Equal(fill, own.GetPixel((int)n.Box.Right - 6, y));
            Assert.Contains(Enumerable.Range((int)n.Box.X + 5, (int)n.Box.Width - 10).SelectMany(x => Enumerable.Range((int)n.Box.Y + 5, (int)n.Box.Height - 10).Select(row => own.GetPixel(x, row))), c => c != fill);
        });
    }

    [Fact]
    public async Task An_svg_in_both_themes_is_dark_for_a_reader_who_prefers_that()
    {
        Diagram both = Draw(EveryMark.Name, Theme.Auto.Name);
        using TemporaryDirectory directory = new();
        string shown = await Browser.ScreenshotAsync(directory, both.Svg, (int)both.Geometry.Width, (int)both.Geometry.Height, prefersDark: true);
        using SKBitmap browser = SKBitmap.Decode(shown);
        using SKBitmap dark = Decoded(Draw(EveryMark.Name, Theme.Dark.Name), 1);

        Assert.InRange(Differing(browser, dark), 0, dark.Width * dark.Height / 100);
    }

    [Fact]
    public void A_drawing_outlives_its_renderer()
    {
        Diagram diagram;
        using (DiagramRenderer renderer = new())
        {
            diagram = renderer.Render(Looked("two nodes"), new DiagramOptions());
        }

        Assert.NotEmpty(Bytes(s => diagram.WritePng(s)));
        Assert.NotEmpty(Bytes(s => diagram.WritePdf(s)));
    }

    [Fact]
    public void What_is_too_large_for_one_png_says_what_to_do()
    {
        Diagram diagram = Draw("two nodes", "light");

        PictureTooLargeException fault = Assert.Throws<PictureTooLargeException>(() => Bytes(s => diagram.WritePng(s, 40)));
        Assert.Contains("in tiles", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => diagram.ToPngTiles(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => diagram.ToPngTiles(double.NaN));
    }

    [Fact]
    public void Tiles_put_together_are_the_whole()
    {
        Diagram diagram = Draw("random 25", "light");
        int scale = 1 + (int)(PngTiling.TileSide / Math.Min(diagram.Geometry.Width, diagram.Geometry.Height));
        PngTiling tiles = diagram.ToPngTiles(scale);
        using SKBitmap whole = new(tiles.Width, tiles.Height);
        using (SKCanvas canvas = new(whole))
        {
            Newtonsoft.Json.Linq.JObject index = Newtonsoft.Json.Linq.JObject.Parse(tiles.ToJson("drawing"));
            Assert.Equal(tiles.Rows * tiles.Columns, index["tiles"]!.Count());
            for (int row = 0; row < tiles.Rows; row++)
            {
                for (int column = 0; column < tiles.Columns; column++)
                {
                    Newtonsoft.Json.Linq.JToken entry = index["tiles"]![(row * tiles.Columns) + column]!;
                    Assert.Equal($"drawing-{row}-{column}.png", (string?)entry["file"]);
                    using SKBitmap tile = SKBitmap.Decode(Bytes(s => tiles.Write(row, column, s)));
                    canvas.DrawBitmap(tile, (int)entry["x"]!, (int)entry["y"]!, SKSamplingOptions.Default);
                }
            }
        }

        using SKBitmap own = Decoded(diagram, scale);
        Assert.True(tiles.Rows > 1 && tiles.Columns > 1, "there is more than one tile each way");
        Assert.Equal((whole.Width, whole.Height), (own.Width, own.Height));
        // A glyph on the edge of two places may stand in the other one.
        Assert.InRange(Differing(whole, own), 0, own.Width * own.Height / 100_000);
        Assert.Throws<ArgumentOutOfRangeException>(() => Bytes(s => tiles.Write(tiles.Rows, 0, s)));
    }

    private static DiagramGraph Looked(string name) => name == EveryMark.Name ? EveryMark.Graph : GraphCorpus.Get(name);

    private Diagram Draw(string name, string theme, DiagramRenderer? renderer = null) => (renderer ?? shared.Renderer).Render(
        Looked(name),
        new DiagramOptions { Theme = Theme.Find(theme)!, Title = name, Subtitle = "Fähren, 渡轮与港口", SourceLine = "Source: the harbour book" });

    private static SKBitmap Decoded(Diagram diagram, double scale) => SKBitmap.Decode(Bytes(s => diagram.WritePng(s, scale)));

    private static byte[] Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    private static int Differing(SKBitmap a, SKBitmap b) => a.Pixels.Zip(b.Pixels).Count(p =>
        Math.Abs(p.First.Red - p.Second.Red) > Visible
        || Math.Abs(p.First.Green - p.Second.Green) > Visible
        || Math.Abs(p.First.Blue - p.Second.Blue) > Visible);
}
