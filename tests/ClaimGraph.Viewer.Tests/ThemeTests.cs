using System.Globalization;
using System.Text.RegularExpressions;
using ClaimGraph.Diagrams.Drawing;

namespace ClaimGraph.Viewer.Tests;

/// <summary>The page has the colours of the drawings.</summary>
public sealed partial class ThemeTests
{
    private static readonly string Styles = File.ReadAllText(
        Repository.PathOf("src", "ClaimGraph.Viewer", "page", "src", "style", "themes.css"));

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void Colours_are_those_of_the_drawings(string name)
    {
        Theme theme = Theme.Find(name)!;
        Dictionary<string, string> expected = new(StringComparer.Ordinal)
        {
            ["background"] = theme.Background,
            ["ink"] = theme.Ink,
            ["muted"] = theme.MutedInk,
            ["rule"] = theme.Rule,
            ["denied"] = theme.Denied,
        };
        for (int slot = 0; slot < theme.Palette.Length; slot++)
        {
            string number = slot.ToString(CultureInfo.InvariantCulture);
            GroupColors colors = theme.Palette[slot];
            expected[$"fill-{number}"] = colors.Fill;
            expected[$"stroke-{number}"] = colors.Stroke;
            expected[$"ink-{number}"] = colors.Ink;
        }

        int start = Styles.IndexOf($":root[data-theme='{name}'] {{", StringComparison.Ordinal);
        string block = Styles[start..Styles.IndexOf('}', start)];
        Dictionary<string, string> written = Colour().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
        Assert.All(expected, colour => Assert.Equal(colour.Value, written[colour.Key]));
    }

    [GeneratedRegex("--cg-([a-z0-9-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();
}
