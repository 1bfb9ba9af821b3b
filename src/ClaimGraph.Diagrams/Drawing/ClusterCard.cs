using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>A cluster ready to be placed: its title broken into lines.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Title">Its title; empty for none.</param>
internal sealed record ClusterCard(DiagramCluster Cluster, TextBlock Title)
{
    /// <summary>The room between the border and what is inside, in pixels.</summary>
    public const double Padding = 24;

    /// <summary>How far the title stands from the left and top border, in pixels.</summary>
    public const double TitleInset = 14;

    /// <summary>The room between the title and the nodes below it, in pixels.</summary>
    public const double TitleGap = 14;

    private const double TitleWidth = 300;

    public static readonly TextStyle TitleStyle = new(FontWeight.SemiBold, 14);

    /// <summary>The room of the title alone.</summary>
    public Size TitleSize => new(Math.Ceiling(Title.Width), Math.Ceiling(Title.Height));

    /// <summary>The room above the nodes.</summary>
    public double Top => Title.Lines.IsEmpty ? Padding : TitleInset + TitleSize.Height + TitleGap;

    /// <summary>The least width the title asks for.</summary>
    public double LeastWidth => TitleSize.Width + (2 * TitleInset);

    public static ClusterCard Of(DiagramCluster cluster, LineBreaker breaker) =>
        new(cluster, breaker.Break(Printable.Clean(cluster.Label), TitleStyle, TitleWidth, 2));

    /// <summary>The title's room in a border.</summary>
    public Box TitleIn(Box border) => new(border.X + TitleInset, border.Y + TitleInset, TitleSize.Width, TitleSize.Height);
}
