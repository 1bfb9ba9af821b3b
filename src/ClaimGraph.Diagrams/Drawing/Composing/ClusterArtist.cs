using System.Collections.Immutable;
using ClaimGraph.Diagrams.Drawing.Display;
using static ClaimGraph.Diagrams.Drawing.Svg.SvgText;

namespace ClaimGraph.Diagrams.Drawing.Composing;

/// <summary>Clusters as marks: their grounds below everything, their titles above the lines that pass.</summary>
internal sealed class ClusterArtist(Page page)
{
    private const double Radius = 12;
    private const double Border = 1.2;
    private const double PlatePad = 4;
    private readonly Theme _theme = page.Options.Theme;

    /// <summary>The regions with their borders.</summary>
    public IEnumerable<Mark> Grounds()
    {
        ImmutableArray<Mark> grounds =
        [
            .. page.Sketch.Clusters.Zip(page.Arrangement.Regions, (card, region) => new GroupMark(
                Name("cluster-", card.Cluster.Id),
                [new ShapeMark(new BoxFigure(region.Box, Radius), _theme.ClusterFill, new Pen(_theme.ClusterStroke, Border))])
            {
                Role = GroupRole.Symbol,
                Label = card.Cluster.Label,
                Data = [("cluster", card.Cluster.Id)],
            }),
        ];
        if (!grounds.IsEmpty)
        {
            yield return new GroupMark("clusters", grounds) { Role = GroupRole.List, Label = page.Wording.Clusters };
        }
    }

    /// <summary>The titles, each on a plate in the colour of its ground.</summary>
    public IEnumerable<Mark> Titles()
    {
        ImmutableArray<Mark> titles =
        [
            .. page.Sketch.Clusters.Zip(page.Arrangement.Regions)
                .Where(c => !c.First.Title.Lines.IsEmpty)
                .SelectMany(c => new Mark[]
                {
                    new ShapeMark(new BoxFigure(c.Second.Title.Inflate(PlatePad), PlatePad), _theme.ClusterFill, null),
                    new TextMark(c.First.Title, new Geometry.Point(c.Second.Title.X, c.Second.Title.Y), TextAlign.Start, _theme.MutedInk),
                }),
        ];
        if (!titles.IsEmpty)
        {
            yield return new GroupMark("cluster-titles", titles) { Role = GroupRole.Ornament };
        }
    }
}
