using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Clusters as marks: their grounds below everything, their titles above the lines that pass.</summary>
internal sealed class ClusterArtist(Page page)
{
    private const double Radius = 12;
    private const double Border = 1.2;
    private readonly Theme _theme = page.Options.Theme;

    public IEnumerable<Mark> Grounds()
    {
        yield break;
    }

    public IEnumerable<Mark> Titles()
    {
        yield break;
    }
}
