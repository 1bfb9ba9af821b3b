using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Tests.TestData;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Tests.Drawing;

public sealed class ThemeTests(SharedRenderer shared)
{
    private const double Apart = 10;

    public static TheoryData<string> Themes => [.. Theme.All.Select(t => t.Name)];

    public static TheoryData<string, string> Sights => new(Theme.All.SelectMany(t => ColorVision.All.Select(v => (t.Name, v))));

    // From the test data of Sharma, Wu and Dalal 2005, table 1: pairs 1, 7, 14, 17, 21 and 34.
    [Theory]
    [InlineData(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [InlineData(50, 0, 0, 50, -1, 2, 2.3669)]
    [InlineData(50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461)]
    [InlineData(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [InlineData(50, 2.5, 0, 50, 3.1736, 0.5854, 1.0000)]
    [InlineData(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void Differences_are_measured_as_published(double l, double a, double b, double l2, double a2, double b2, double expected) =>
        Assert.Equal(expected, ColorVision.Difference((l, a, b), (l2, a2, b2)), 0.0001);

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_stands_out_by_4_5_to_1(string name)
    {
        Theme theme = Theme.Find(name)!;
        (string Text, string Ground)[] pairs =
        [
            .. from ink in (string[])[theme.Ink, theme.MutedInk, theme.Denied] from ground in Grounds(theme) select (ink, ground),
            .. from colors in theme.Palette from ground in (string[])[.. Grounds(theme), colors.Fill] select (colors.Ink, ground),
            .. theme.Palette.Select(c => (theme.Ink, c.Fill)),
        ];
        Assert.All(pairs, p => Assert.True(ColorVision.Contrast(p.Text, p.Ground) >= 4.5, $"{p.Text} on {p.Ground}: {ColorVision.Contrast(p.Text, p.Ground):0.00}"));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Marks_stand_out_by_3_to_1(string name)
    {
        Theme theme = Theme.Find(name)!;
        (string Mark, string Ground)[] pairs =
        [
            .. from mark in (string[])[theme.Denied, theme.MutedInk, theme.ClusterStroke] from ground in Grounds(theme) select (mark, ground),
            .. from colors in theme.Palette from ground in (string[])[.. Grounds(theme), colors.Fill] select (colors.Stroke, ground),
        ];
        Assert.All(pairs, p => Assert.True(ColorVision.Contrast(p.Mark, p.Ground) >= 3, $"{p.Mark} on {p.Ground}: {ColorVision.Contrast(p.Mark, p.Ground):0.00}"));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Any_two_slots_differ_whatever_a_readers_colour_vision(string name)
    {
        Theme theme = Theme.Find(name)!;
        foreach (string vision in ColorVision.All.Where(v => v != "none"))
        {
            Assert.All(Pairs(theme.Palette), p => Assert.True(
                ColorVision.Difference(p.First.Stroke, p.Second.Stroke, vision) >= Apart,
                $"{p.First.Stroke} and {p.Second.Stroke}, {vision}: {ColorVision.Difference(p.First.Stroke, p.Second.Stroke, vision):0.0}"));
        }
    }

    // A printer without colour gets the theme for paper; the others are for screens.
    [Theory]
    [MemberData(nameof(Sights))]
    public void Kinds_of_the_article_differ_in_shape_or_in_colour(string name, string vision)
    {
        if (vision == "none" && name != Theme.Print.Name)
        {
            return;
        }

        Theme theme = Theme.Find(name)!;
        Dataset dataset = DatasetLoader.Load(Repository.PathOf("graph-data", "china-us-ai-race"), cancellationToken: TestContext.Current.CancellationToken).Dataset!;
        ColorGroupId[] groups = [.. dataset.Schema.ColorGroups.Select(g => g.Id)];
        Kind[] kinds = [.. dataset.Schema.Kinds.Where(k => !k.IsAbstract)];
        Assert.True(kinds.Length > 20);
        Assert.All(Pairs(kinds).Where(p => p.First.Shape == p.Second.Shape), p =>
        {
            GroupColors one = theme.Colors(Array.IndexOf(groups, p.First.ColorGroup));
            GroupColors two = theme.Colors(Array.IndexOf(groups, p.Second.ColorGroup));
            double apart = Math.Max(ColorVision.Difference(one.Stroke, two.Stroke, vision), ColorVision.Difference(one.Fill, two.Fill, vision));
            Assert.True(apart >= Apart, $"{p.First.Id} and {p.Second.Id}: {apart:0.0}");
        });
    }

    // So all that is tested of the dark theme holds for what is seen where dark is preferred.
    [Theory]
    [InlineData("every line and shape")]
    [InlineData("clusters")]
    public void The_theme_for_both_is_light_and_has_each_colour_of_the_dark_one_beside_it(string name)
    {
        DiagramGraph graph = name == Painting.EveryMark.Name ? Painting.EveryMark.Graph : Clustered;
        XDocument Drawn(Theme theme) => XDocument.Parse(shared.Renderer.Render(graph, new DiagramOptions { Theme = theme, Title = "Ferries" }).Svg);
        XElement[] both = Painted(Drawn(Theme.Auto));
        XElement[] light = Painted(Drawn(Theme.Light));
        XElement[] dark = Painted(Drawn(Theme.Dark));
        string style = Drawn(Theme.Auto).Descendants().Single(e => e.Name.LocalName == "style").Value;
        string[] parts = style.Split("@media (prefers-color-scheme:dark)");

        Assert.Equal(2, parts.Length);
        Assert.Equal(dark.Length, both.Length);
        Assert.All(both.Zip(light, dark), e =>
        {
            Assert.Equal(Colors(e.Second, Theme.Light.Ink), Seen(e.First, parts[0], Theme.Light.Ink));
            Assert.Equal(Colors(e.Third, Theme.Dark.Ink), Seen(e.First, parts[1], Theme.Dark.Ink));
        });
        Assert.Contains($"text{{fill:{Theme.Dark.Ink}}}", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_theme_for_paper_has_no_colour()
    {
        Theme print = Theme.Print;
        string[] all =
        [
            print.Background, print.Ink, print.MutedInk, print.Rule, print.Denied, print.ClusterFill, print.ClusterStroke,
            .. print.Palette.SelectMany(c => new[] { c.Fill, c.Stroke, c.Ink }),
        ];
        Assert.All(all, c => Assert.True(c[1..3] == c[3..5] && c[3..5] == c[5..7], c));
        Assert.Equal("#ffffff", print.Background);
        Assert.Equal("#000000", print.Ink);
    }

    [Fact]
    public void Line_styles_differ_without_colour_and_repeat_within_the_legend()
    {
        LineStyle[] styles = [.. Enum.GetValues<Modality>().Select(LineStyle.Of)];

        Assert.Equal(styles.Length, styles.Select(s => (string.Join(' ', s.Dashes), s.IsRound, s.IsDouble)).Distinct().Count());
        Assert.All(styles, s => Assert.True(s.Dashes.Sum() * 2 <= LegendEntry.LineWidth - Arrowhead.Length, "the pattern is seen twice"));
    }

    [Fact]
    public void Slots_beyond_the_palette_begin_again() => Assert.Equal(Theme.Light.Colors(1), Theme.Light.Colors(Theme.Light.Palette.Length + 1));

    [Fact]
    public void Themes_are_found_by_name()
    {
        Assert.Same(Theme.Dark, Theme.Find("dark"));
        Assert.Null(Theme.Find("Dark"));
        Assert.Equal(Theme.All.Length, Theme.All.Select(t => t.Name).Distinct(StringComparer.Ordinal).Count());
    }

    private static string[] Grounds(Theme theme) => [theme.Background, theme.ClusterFill];

    private static IEnumerable<(T First, T Second)> Pairs<T>(IReadOnlyList<T> items) =>
        from i in Enumerable.Range(0, items.Count) from j in Enumerable.Range(0, i) select (items[j], items[i]);

    private static DiagramGraph Clustered => new(
        Enumerable.Range(0, 6).Select(i => new DiagramNode($"n{i}", $"Ship {i}", GraphCorpus.KindOf(i)) { Cluster = i < 3 ? "north" : "south" }),
        Enumerable.Range(0, 5).Select(i => new DiagramEdge($"e{i}", $"n{i}", $"n{i + 1}", "follows") { Modality = (Modality)i }),
        [new DiagramCluster("north", "North"), new DiagramCluster("south", "South")]);

    private static XElement[] Painted(XDocument document) =>
        [.. document.Root!.Descendants().Where(e => e.Name.LocalName is "rect" or "ellipse" or "path" or "text")];

    // What a drawing in one theme says: fill, and outline.
    private static (string? Fill, string? Stroke) Colors(XElement element, string ink) => (
        element.Name.LocalName == "text" ? ((string?)element.Attribute("style"))?["fill:".Length..] ?? ink : (string?)element.Attribute("fill"),
        (string?)element.Attribute("stroke"));

    // What rules for classes say where a drawing in two themes has some.
    private static (string? Fill, string? Stroke) Seen(XElement element, string rules, string ink)
    {
        string[] classes = [.. ((string?)element.Attribute("class") ?? "").Split(' ').Where(c => c.StartsWith('c'))];
        string? Of(string property) => classes
            .Select(c => Regex.Match(rules, $"\\.{c}\\{{{property}:(#[0-9a-f]{{6}})\\}}"))
            .Where(m => m.Success)
            .Select(m => m.Groups[1].Value)
            .SingleOrDefault();
        return (Of("fill") ?? (element.Name.LocalName == "text" ? ink : null), Of("stroke"));
    }
}
