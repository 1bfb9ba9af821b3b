using System.Text.Json;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>A label as it is drawn, in CSS pixels.</summary>
internal sealed record Label(string Text, double X, double Y, double Width, double Height)
{
    public static Label From(JsonElement json) => new(
        json.GetProperty("text").GetString() ?? "",
        json.GetProperty("x").GetDouble(),
        json.GetProperty("y").GetDouble(),
        json.GetProperty("width").GetDouble(),
        json.GetProperty("height").GetDouble());

    /// <summary>Whether two labels lie on each other by more than half a pixel both ways.</summary>
    public bool Overlaps(Label other) =>
        Math.Min(X + Width, other.X + other.Width) - Math.Max(X, other.X) > 0.5
        && Math.Min(Y + Height, other.Y + other.Height) - Math.Max(Y, other.Y) > 0.5;
}
