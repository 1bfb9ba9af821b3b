using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>The colours of a drawing, each as <c>#rrggbb</c>. Text stands out from what is behind it by at least 4.5 to 1.</summary>
/// <param name="Name">The theme's name, as options write it.</param>
/// <param name="Background">What everything is drawn on.</param>
/// <param name="Ink">Names and headings.</param>
/// <param name="MutedInk">Subtitle and legend.</param>
/// <param name="Rule">Fine lines that part regions.</param>
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
    /// <summary>Dark text on white.</summary>
    public static Theme Light { get; } = new("light", "#ffffff", "#1b2430", "#586474", "#e3e7ec", "#c2293f",
    [
        new("#e4eefb", "#3b7dd8", "#1f5aa6"),
        new("#fdf1dc", "#b97d14", "#7e560c"),
        new("#fbe7eb", "#cf5870", "#9b2f47"),
        new("#ede8fa", "#7e63c9", "#573e9e"),
        new("#def3ef", "#2e9c8d", "#17685d"),
        new("#eceff3", "#75839a", "#475467"),
        new("#e5f3df", "#5c9e3f", "#37651f"),
        new("#fde9dd", "#d9722e", "#964511"),
        new("#f2ede7", "#9a8468", "#655238"),
        new("#f8e6f6", "#b557ab", "#7f3277"),
    ]);

    /// <summary>Light text on near-black.</summary>
    public static Theme Dark { get; } = new("dark", "#12161d", "#eef2f7", "#a3afbf", "#2a323e", "#ff7b8a",
    [
        new("#1a2c46", "#5f9deb", "#a9cbf7"),
        new("#372a12", "#d9a441", "#f0cf8e"),
        new("#3f2029", "#e27a90", "#f5b5c1"),
        new("#2c2446", "#9f87e6", "#cbbdf6"),
        new("#13332d", "#45b8a7", "#95ddd1"),
        new("#262c36", "#8c9ab0", "#c3ccd9"),
        new("#20331a", "#79b95c", "#b4dda2"),
        new("#3f2511", "#e98b4b", "#f7bf97"),
        new("#312a21", "#b39b7c", "#d9c8b0"),
        new("#392037", "#cb77c1", "#ebb5e4"),
    ]);

    /// <summary>The colours of a slot; slots beyond the palette begin again.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <returns>Its colours.</returns>
    public GroupColors Colors(int slot) => Palette[((slot % Palette.Length) + Palette.Length) % Palette.Length];
}
