using System.Globalization;
using System.Text;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Tests.TestData;
using SkiaSharp;

namespace ClaimGraph.Diagrams.Tests.Drawing.Painting;

/// <summary>Drawings as PDF, read by poppler's tools.</summary>
public sealed class PdfTests(SharedRenderer shared)
{
    [Fact]
    public async Task Its_text_can_be_searched_and_copied_in_both_languages()
    {
        using TemporaryDirectory directory = new();
        string text = await ReadAsync(directory, "pdftotext", ["-layout", "-enc", "UTF-8"], Drawn("every line and shape"), "-");

        Assert.All(
            ["Every mark of the harbour", "灯塔", "北港渡轮公司", "Electric ferry", "电动渡轮", "length: 41.5 m", "始建于：1871-06", "not owns", "guides", "×3", "Source: the harbour book", "Drawn from 12 claims"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_fonts_are_embedded_subsets_whose_text_is_known()
    {
        using TemporaryDirectory directory = new();
        string[] fonts = (await ReadAsync(directory, "pdffonts", [], Drawn("every line and shape"))).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, f => Assert.Contains("NotoSansSC", f, StringComparison.Ordinal));
        Assert.All(fonts, f => Assert.Matches(@"yes\s+yes\s+yes\s+\d+\s+\d+\s*$", f));
    }

    [Fact]
    public async Task It_says_what_it_is_and_by_whom_and_not_when_it_was_made()
    {
        using TemporaryDirectory directory = new();
        string said = await ReadAsync(directory, "pdfinfo", ["-enc", "UTF-8"], Drawn("every line and shape"));

        Assert.Matches(@"(?m)^Title:\s+Every mark of the harbour$", said);
        Assert.Matches(@"(?m)^Author:\s+Ada Lind, 海心$", said);
        Assert.Matches(@"(?m)^Pages:\s+1$", said);
        Assert.DoesNotContain("Date:", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_edges_link_to_their_evidence()
    {
        using TemporaryDirectory directory = new();
        string[] links = (await ReadAsync(directory, "pdfinfo", ["-url"], Drawn("every line and shape", evidence: "https://example.org/{paragraph}/{claim}"))).Split('\n');
        string none = await ReadAsync(directory, "pdfinfo", ["-url"], Drawn("every line and shape"));

        Assert.Contains(links, l => l.TrimEnd().EndsWith("https://example.org/4/m3", StringComparison.Ordinal));
        Assert.DoesNotContain("http", none, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("a4", false)]
    [InlineData("a4", true)]
    [InlineData("a3", true)]
    public async Task The_drawing_fills_a_page_of_its_own_or_fits_on_a_sheet(string? sheet, bool isLandscape)
    {
        using TemporaryDirectory directory = new();
        Diagram diagram = shared.Renderer.Render(EveryMark.Graph, new DiagramOptions());
        Paper? paper = sheet switch { "a4" => Paper.A4, "a3" => Paper.A3, _ => null };
        paper = isLandscape ? paper?.Landscape : paper?.Portrait;
        string said = await ReadAsync(directory, "pdfinfo", [], Bytes(diagram, paper));
        double[] size = [.. System.Text.RegularExpressions.Regex.Match(said, @"Page size:\s+([\d.]+) x ([\d.]+) pts").Groups.Values.Skip(1).Select(g => double.Parse(g.Value, CultureInfo.InvariantCulture))];

        Assert.Equal(paper?.Width ?? diagram.Geometry.Width * 0.75, size[0], 0.5);
        Assert.Equal(paper?.Height ?? diagram.Geometry.Height * 0.75, size[1], 0.5);
        if (paper is not null)
        {
            using SKBitmap shown = await ShownAsync(directory, Bytes(diagram, paper), 72);
            (int left, int top, int right, int bottom) = Inked(shown);
            int margin = (int)paper.Margin;
            Assert.True(left >= margin && top >= margin && right <= shown.Width - margin && bottom <= shown.Height - margin, $"{left} {top} {right} {bottom}");
            Assert.True(right - left > 0.8 * (shown.Width - (2 * margin)) || bottom - top > 0.8 * (shown.Height - (2 * margin)), "the sheet is used");
        }
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("print")]
    public async Task It_shows_what_the_png_shows(string theme)
    {
        using TemporaryDirectory directory = new();
        Diagram diagram = shared.Renderer.Render(EveryMark.Graph, new DiagramOptions { Theme = Theme.Find(theme)! });
        using MemoryStream png = new();
        diagram.WritePng(png);
        using SKBitmap own = SKBitmap.Decode(png.ToArray());
        using SKBitmap shown = await ShownAsync(directory, Bytes(diagram, null), 96);

        Assert.InRange(Math.Abs(own.Width - shown.Width), 0, 1);
        // Poppler smooths edges and letters in a way of its own: what stands elsewhere or in another colour differs by more.
        int differing = 0;
        for (int y = 0; y < Math.Min(own.Height, shown.Height); y++)
        {
            for (int x = 0; x < Math.Min(own.Width, shown.Width); x++)
            {
                SKColor a = own.GetPixel(x, y);
                SKColor b = shown.GetPixel(x, y);
                differing += Math.Max(Math.Abs(a.Red - b.Red), Math.Max(Math.Abs(a.Green - b.Green), Math.Abs(a.Blue - b.Blue))) > 128 ? 1 : 0;
            }
        }

        Assert.True(differing <= own.Width * own.Height / 100, $"{100.0 * differing / own.Width / own.Height:0.00} % of the pixels differ");
    }

    [Fact]
    public void The_same_drawing_gives_the_same_bytes_and_no_byte_tells_the_time()
    {
        using DiagramRenderer other = new();
        byte[] first = Drawn("every line and shape", evidence: "e#");
        byte[] second = Drawn("every line and shape", evidence: "e#", renderer: other);

        Assert.Equal(first, second);
        Assert.DoesNotContain("CreationDate", Encoding.Latin1.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_leave_it_whole()
    {
        DiagramKind kind = GraphCorpus.KindOf(1);
        string[] texts = ["(endobj) %%EOF >> stream", "\\)\\( /JS (app.alert(1))", "😀 سفينة ספינה", "<script>", "a\u0000b\u001bc"];
        DiagramGraph graph = new(texts.Select((t, i) => new DiagramNode($"n{i}", t, kind)), [new DiagramEdge("e", "n0", "n1", texts[1])]);
        byte[] pdf = Bytes(shared.Renderer.Render(graph, new DiagramOptions { Title = texts[0], Author = texts[1], Subtitle = texts[2] }), null);

        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("/JavaScript", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    private byte[] Drawn(string name, string? evidence = null, DiagramRenderer? renderer = null) => Bytes(
        (renderer ?? shared.Renderer).Render(name == EveryMark.Name ? EveryMark.Graph : GraphCorpus.Get(name), new DiagramOptions
        {
            Title = "Every mark of the harbour",
            Author = "Ada Lind, 海心",
            SourceLine = "Source: the harbour book",
            EvidenceBase = evidence is null ? null : EvidenceAddress.Parse(evidence),
        }),
        null);

    private static byte[] Bytes(Diagram diagram, Paper? paper)
    {
        using MemoryStream stream = new();
        diagram.WritePdf(stream, paper);
        return stream.ToArray();
    }

    private static async Task<string> ReadAsync(TemporaryDirectory directory, string tool, string[] options, byte[] pdf, params string[] rest)
    {
        string program = await Tool.RequireAsync([tool], "-v");
        string file = directory.PathOf("drawing.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
        ToolResult result = await Tool.RunAsync(program, [.. options, file, .. rest]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }

    private static async Task<SKBitmap> ShownAsync(TemporaryDirectory directory, byte[] pdf, int resolution)
    {
        string picture = directory.PathOf("page");
        await ReadAsync(directory, "pdftoppm", ["-png", "-singlefile", "-r", resolution.ToString(CultureInfo.InvariantCulture)], pdf, picture);
        return SKBitmap.Decode(picture + ".png");
    }

    private static (int Left, int Top, int Right, int Bottom) Inked(SKBitmap shown)
    {
        (int X, int Y)[] inked =
        [
            .. from y in Enumerable.Range(0, shown.Height) from x in Enumerable.Range(0, shown.Width) where shown.GetPixel(x, y).Red < 200 select (x, y),
        ];
        return (inked.Min(p => p.X), inked.Min(p => p.Y), inked.Max(p => p.X) + 1, inked.Max(p => p.Y) + 1);
    }
}
