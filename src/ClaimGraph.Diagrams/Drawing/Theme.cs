using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>
/// The colours of a drawing, each as <c>#rrggbb</c>. Text stands out from what is behind it by at least 4.5 to 1, lines and borders by
/// at least 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
/// </summary>
/// <param name="Name">The theme's name, as options write it.</param>
/// <param name="Background">What everything is drawn on.</param>
/// <param name="Ink">Names and headings.</param>
/// <param name="MutedInk">Subtitle, legend and foot.</param>
/// <param name="Rule">Fine lines that part regions; ornaments, which nobody has to see.</param>
/// <param name="Denied">Lines and labels of denied claims.</param>
/// <param name="Palette">The colours of the colour groups, by slot.</param>
public sealed record Theme(
    string Name,
    string Background,
    string Ink,
    string MutedInk,
    string Rule,
    string Denied,
    ImmutableArray<GroupColors> Palette)
{
    /// <summary>Dark text on white. Any two slots differ by 10 or more in CIEDE2000, also for the colour-blind.</summary>
    public static Theme Light { get; } = new("light", "#ffffff", "#1b2430", "#586474", "#dfe4ea", "#c2293f",
    [
        new("#f2f1ff", "#6f7ada", "#4557b2"),
        new("#fbf1e1", "#a68112", "#765a00"),
        new("#ffeef0", "#e24e70", "#ad2c4e"),
        new("#f5f0ff", "#5b42a4", "#5c449c"),
        new("#e1f7ef", "#359277", "#006c53"),
        new("#eef2fa", "#4a586e", "#4a586e"),
        new("#e7f6e8", "#2f7741", "#226c37"),
        new("#ffefe8", "#a94003", "#9c4416"),
        new("#f9f1e9", "#54432d", "#54432d"),
        new("#ffedfa", "#b655a1", "#983985"),
    ])
    {
        ClusterFill = "#f5f7fa",
        ClusterStroke = "#8290a3",
    };

    /// <summary>Light text on near-black. Any two slots differ by 10 or more in CIEDE2000, also for the colour-blind.</summary>
    public static Theme Dark { get; } = new("dark", "#12161d", "#eef2f7", "#a3afbf", "#2a323e", "#ff7b8a",
    [
        new("#17263c", "#69a0ee", "#aac7ff"),
        new("#30240f", "#b08330", "#ebc07d"),
        new("#3b1d20", "#bb5864", "#ffb2b8"),
        new("#282239", "#7f6ac9", "#cfbcff"),
        new("#002b27", "#088f84", "#6cd8cb"),
        new("#212630", "#a1afcb", "#b9c7e4"),
        new("#1b2a15", "#9cd584", "#a4d38f"),
        new("#31230f", "#e6a02f", "#efbe7e"),
        new("#2c251a", "#b39d80", "#dac3a5"),
        new("#391d29", "#ea64a4", "#ffafd1"),
    ])
    {
        ClusterFill = "#1a2029",
        ClusterStroke = "#66748a",
    };

    /// <summary>
    /// Black on white paper, for printers without colour. Four greys part what shares an outline: there are more slots than greys that
    /// can be told apart, so slots share them.
    /// </summary>
    public static Theme Print { get; } = new("print", "#ffffff", "#000000", "#3a3a3a", "#bfbfbf", "#000000",
    [
        new("#868686", "#000000", "#000000"),
        new("#ffffff", "#000000", "#000000"),
        new("#a8a8a8", "#000000", "#000000"),
        new("#ffffff", "#000000", "#000000"),
        new("#cfcfcf", "#000000", "#000000"),
        new("#cfcfcf", "#000000", "#000000"),
        new("#a8a8a8", "#000000", "#000000"),
        new("#ffffff", "#000000", "#000000"),
        new("#868686", "#000000", "#000000"),
        new("#cfcfcf", "#000000", "#000000"),
    ])
    {
        ClusterFill = "#ffffff",
        ClusterStroke = "#6a6a6a",
    };

    /// <summary>
    /// <see cref="Light"/>, or <see cref="Dark"/> where whoever looks at an SVG prefers that; elsewhere, as in PNG and PDF, always light.
    /// </summary>
    public static Theme Auto { get; } = Light with { Name = "auto", InTheDark = Dark };

    /// <summary>All themes, the default first.</summary>
    public static ImmutableArray<Theme> All { get; } = [Light, Dark, Print, Auto];

    /// <summary>
    /// The colours for those who prefer light text on a dark ground (<c>prefers-color-scheme</c>), which an SVG carries beside its own; null where
    /// all see the same.
    /// </summary>
    public Theme? InTheDark { get; init; }

    /// <summary>Inside a cluster; the background when it has no colour of its own.</summary>
    public string ClusterFill { get; init; } = Background;

    /// <summary>The border of a cluster; the muted ink when it has no colour of its own.</summary>
    public string ClusterStroke { get; init; } = MutedInk;

    /// <summary>Finds a theme by its name.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>The theme, or null when there is none of that name.</returns>
    public static Theme? Find(string name) => All.FirstOrDefault(t => t.Name == name);

    /// <summary>The colours of a slot; slots beyond the palette begin again.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <returns>Its colours.</returns>
    public GroupColors Colors(int slot) => Palette[((slot % Palette.Length) + Palette.Length) % Palette.Length];
}
