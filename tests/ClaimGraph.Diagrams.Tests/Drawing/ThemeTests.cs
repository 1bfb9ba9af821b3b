using System.Globalization;
using ClaimGraph.Diagrams.Drawing;

namespace ClaimGraph.Diagrams.Tests.Drawing;

public sealed class ThemeTests
{
    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_stands_out_by_4_5_to_1_and_marks_by_3_to_1(string name)
    {
        Theme theme = name == "dark" ? Theme.Dark : Theme.Light;
        Assert.Equal(name, theme.Name);
        Assert.True(Contrast(theme.Ink, theme.Background) >= 4.5);
        Assert.True(Contrast(theme.MutedInk, theme.Background) >= 4.5);
        Assert.True(Contrast(theme.Denied, theme.Background) >= 4.5);
        Assert.All(theme.Palette, c =>
        {
            Assert.True(Contrast(theme.Ink, c.Fill) >= 4.5, $"ink on {c.Fill}: {Contrast(theme.Ink, c.Fill):0.00}");
            Assert.True(Contrast(c.Ink, c.Fill) >= 4.5, $"{c.Ink} on {c.Fill}: {Contrast(c.Ink, c.Fill):0.00}");
            Assert.True(Contrast(c.Ink, theme.Background) >= 4.5, $"{c.Ink}: {Contrast(c.Ink, theme.Background):0.00}");
            Assert.True(Contrast(c.Stroke, theme.Background) >= 3, $"{c.Stroke}: {Contrast(c.Stroke, theme.Background):0.00}");
        });
        Assert.Equal(theme.Palette.Length, theme.Palette.Select(c => c.Stroke).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Slots_beyond_the_palette_begin_again() => Assert.Equal(Theme.Light.Colors(1), Theme.Light.Colors(Theme.Light.Palette.Length + 1));

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string a, string b)
    {
        double x = Luminance(a);
        double y = Luminance(b);
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string color) =>
        (0.2126 * Channel(color, 1)) + (0.7152 * Channel(color, 3)) + (0.0722 * Channel(color, 5));

    private static double Channel(string color, int start)
    {
        double value = int.Parse(color.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
