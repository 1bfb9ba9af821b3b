using System.Text.Json;

namespace ClaimGraph.Viewer.Tests.Page;

/// <summary>The camera: what of the drawing is in the middle of the window, and how large.</summary>
internal sealed record Look(double X, double Y, double Scale)
{
    public static Look From(JsonElement json) =>
        new(json.GetProperty("x").GetDouble(), json.GetProperty("y").GetDouble(), json.GetProperty("scale").GetDouble());
}
