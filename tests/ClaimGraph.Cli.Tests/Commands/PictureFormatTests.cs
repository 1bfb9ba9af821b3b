using System.Text;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

/// <summary>What <c>render</c> writes, and what it refuses to.</summary>
public sealed class PictureFormatTests
{
    [Theory]
    [InlineData("drawing.svg", "<svg ")]
    [InlineData("drawing.PNG", "\u0089PNG")]
    [InlineData("drawing.pdf", "%PDF-")]
    [InlineData("drawing.json", "{\"width\":")]
    [InlineData("drawing", "<svg ")]
    [InlineData("drawing.txt", "%PDF-", "--format", "pdf")]
    public void The_extension_or_the_option_says_what_is_written(string name, string start, params string[] more)
    {
        using TemporaryDirectory directory = new();
        string file = directory.PathOf(name);
        CommandResult drawn = Command.OnDataset(["render", "--around", "baidu", "--out", file, .. more]);

        Assert.Equal((0, ""), (drawn.ExitCode, drawn.Error));
        Assert.StartsWith(start, Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_png_has_the_size_of_the_drawing_times_its_scale()
    {
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("drawing.png");
        CommandResult drawn = Command.OnDataset("render", "--around", "baidu", "--out", file, "--scale", "2", "--theme", "print", "--json");
        byte[] png = File.ReadAllBytes(file);

        Assert.Equal(2 * (int)drawn.Json["width"]!, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(2 * (int)drawn.Json["height"]!, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Fact]
    public void Tiles_come_with_an_index_that_names_them()
    {
        using TemporaryDirectory directory = new();
        CommandResult drawn = Command.OnDataset("render", "--out", directory.PathOf("all.png"), "--scale", "4", "--tile");
        string index = directory.PathOf("all.json");

        Assert.Equal(0, drawn.ExitCode);
        Assert.Equal(index, drawn.Output.Trim());
        string[] tiles = [.. JObject.Parse(File.ReadAllText(index))["tiles"]!.Select(t => (string)t["file"]!)];
        Assert.True(tiles.Length > 1);
        Assert.Equal([.. tiles, "all.json"], Directory.GetFiles(directory.PathOf("."), "all*").Select(f => Path.GetFileName(f)!).OrderByDescending(f => f.EndsWith(".png", StringComparison.Ordinal)).ThenBy(f => f, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--format png needs --out", "--format", "png")]
    [InlineData("--format pdf needs --out", "--format", "pdf")]
    [InlineData("--scale is for PNG", "--out", "x.svg", "--scale", "2")]
    [InlineData("--tile is for PNG", "--out", "x.pdf", "--tile")]
    [InlineData("--paper is for PDF", "--out", "x.png", "--paper", "a4")]
    [InlineData("--orientation needs --paper", "--out", "x.pdf", "--orientation", "landscape")]
    [InlineData("\"3\" is not a value of --scale", "--out", "x.png", "--scale", "3")]
    [InlineData("is no address for evidence", "--evidence-base", "javascript:alert(1)")]
    [InlineData("is not a value of --theme", "--theme", "blue")]
    [InlineData("--theme auto is for SVG", "--theme", "auto", "--out", "x.png")]
    [InlineData("--theme auto is for SVG", "--theme", "auto", "--out", "x.pdf")]
    public void What_does_not_fit_together_is_refused_with_a_word_of_advice(string message, params string[] options)
    {
        CommandResult refused = Command.OnDataset(["render", "--around", "baidu", .. options]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Equal("", refused.Output);
    }

    [Fact]
    public void A_png_that_would_be_too_large_is_refused_with_what_can_be_done_and_leaves_nothing_behind()
    {
        using TemporaryDirectory directory = new();
        CommandResult refused = Command.OnDataset("render", "--out", directory.PathOf("all.png"), "--scale", "4");

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Matches("The PNG would have [0-9,]+ by [0-9,]+ pixels; 16,384 a side and 100,000,000 in all are allowed\\.", refused.Error);
        Assert.Contains("--scale 1, --tile, and --format svg or pdf", refused.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(directory.FullPath));
    }

    [Fact]
    public void One_svg_suits_readers_of_both_themes()
    {
        CommandResult drawn = Command.OnDataset("render", "--around", "baidu", "--theme", "auto");

        Assert.Equal(0, drawn.ExitCode);
        Assert.Contains("@media (prefers-color-scheme:dark)", drawn.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Edges_link_to_their_evidence()
    {
        CommandResult drawn = Command.OnDataset("render", "--section", "price-war", "--evidence-base", "viewer.html#claim={claim}&p={paragraph}");

        Assert.Equal(0, drawn.ExitCode);
        Assert.Matches("<a href=\"viewer\\.html#claim=baidu-in-price-war&amp;p=\\d+\"", drawn.Output);
    }

    [Fact]
    public void The_foot_names_author_publisher_date_and_the_number_of_claims()
    {
        CommandResult drawn = Command.OnDataset("render", "--section", "price-war", "--lang", "en");
        CommandResult stats = Command.OnDataset("stats", "--view", "section:price-war", "--json");

        Assert.Matches(">Source: [^<]+ · [^<]+ · 2024-10[^<]*</text>", drawn.Output);
        Assert.Contains($">Drawn from {(int)stats.Json["claims"]!} claims</text>", drawn.Output, StringComparison.Ordinal);
    }
}
