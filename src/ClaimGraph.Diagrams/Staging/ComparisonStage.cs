using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Schema;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>
/// Two nodes as tall cards left and right. What one is said to be to the other runs across between them; what is said of each alone
/// stands on its side, row by row.
/// </summary>
internal sealed class ComparisonStage(ComparisonRows rows, double width) : Stage
{
    private const double RowPad = 12;
    private const double HeadPad = 24;
    private const double MiddleGap = 26;
    private const double LabelWidth = 104;
    private const double BareStub = 46;

    /// <inheritdoc/>
    public override bool IsEmpty => rows.Rows.IsEmpty;

    /// <inheritdoc/>
    public override IReadOnlySet<string> Claims { get; } = rows.Rows
        .SelectMany(r => r.Between.SelectMany(b => b.Lines).Concat(r.Left.Concat(r.Right).SelectMany(c => c.Lines)))
        .Select(l => l.Id)
        .ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override Staged Set(LineBreaker breaker, Wording wording)
    {
        StageBuilder builder = new(breaker);
        double side = Math.Ceiling(new[] { rows.Left, rows.Right }.Max(n => builder.Broken(n.Label, NodeCard.FocusStyle, 96, 3).Width)) + 26;
        double stub = rows.Rows.SelectMany(r => r.Left.Concat(r.Right))
            .Select(c => builder.Broken(c.Lines[0].Label, StageBuilder.LabelStyle, LabelWidth, 3).Width)
            .Append(BareStub - 26).Max() + 26;
        double cell = ((width - (2 * side) - MiddleGap) / 2) - stub;

        // The sides are placed first, for the lines to lead from; their height is known in the end.
        double height = Rows(new StageBuilder(breaker), side, stub, cell);
        builder.Add(Side(builder, rows.Left, side, height), new Point(0, 0));
        builder.Add(Side(builder, rows.Right, side, height), new Point(width - side, 0));
        Rows(builder, side, stub, cell);
        return builder.Finish();
    }

    private static NodeCard Side(StageBuilder builder, DiagramNode node, double side, double height) =>
        builder.Pillar(node, new Size(side, height), HeadPad);

    private double Rows(StageBuilder builder, double side, double stub, double cell)
    {
        double top = RowPad / 2;
        for (int i = 0; i < rows.Rows.Length; i++)
        {
            if (i > 0)
            {
                builder.Rule(new Point(side + 14, top), new Point(width - side - 14, top));
            }

            top = Row(builder, rows.Rows[i], top + RowPad, side, stub, cell) + RowPad;
        }

        return Math.Max(top, 110);
    }

    private double Row(StageBuilder builder, ComparedRow row, double top, double side, double stub, double cell)
    {
        TextBlock title = builder.Broken(row.Title, StageBuilder.HeadingStyle, width - (2 * side) - 40, 2);
        builder.Text(BackdropText.Around(title, width / 2, top, isMuted: false));
        top += title.Height + 5;
        foreach (ComparedLine line in row.Between)
        {
            TextBlock label = builder.Broken(line.Lines[0].Label, StageBuilder.LabelStyle, (width - (2 * side)) * 0.6, 2);
            double middle = top + Math.Max(11, (label.Height / 2) + 3);
            (Point left, Point right) = (new Point(side, middle), new Point(width - side, middle));
            builder.Line(line.Lines, line.IsFromLeft ? (0, 1) : (1, 0), line.IsFromLeft ? left : right, line.IsFromLeft ? right : left, label, isAbove: false);
            top = middle + Math.Max(11, (label.Height / 2) + 3);
        }

        top += row.Between.IsEmpty || (row.Left.IsEmpty && row.Right.IsEmpty) ? 0 : 4;
        double bottomLeft = Side(builder, row.Left, 0, top, side, stub, cell);
        double bottomRight = Side(builder, row.Right, 1, top, side, stub, cell);
        return Math.Max(bottomLeft, bottomRight);
    }

    private double Side(
        StageBuilder builder, IEnumerable<ComparisonCell> cells, int pillar, double top, double side, double stub, double room)
    {
        foreach (ComparisonCell cell in cells)
        {
            DiagramNode node = cell.Card.Kind.Label == rows.Left.Kind.Label ? cell.Card with { Kind = cell.Card.Kind with { Shape = Shape.Rounded } } : cell.Card;
            NodeCard card = builder.Card(node, room);
            TextBlock label = builder.Broken(cell.Lines[0].Label, StageBuilder.LabelStyle, LabelWidth, 3);
            double height = Math.Max(card.Form.Size.Height, label.Lines.IsEmpty ? 0 : 2 * (label.Height + (cell.Lines[0].Polarity == Polarity.Denied ? StageBuilder.DeniedRise : 5)));
            double middle = top + (height / 2);
            double x = pillar == 0 ? side + stub : width - side - stub - card.Form.Size.Width;
            int placed = builder.Add(card, new Point(x, middle - (card.Form.Size.Height / 2)));
            Point near = new(pillar == 0 ? side : width - side, middle);
            Point far = new(pillar == 0 ? x + Inset(card) : x + card.Form.Size.Width - Inset(card), middle);
            builder.Line(
                cell.Lines,
                cell.IsInverse ? (placed, pillar) : (pillar, placed),
                cell.IsInverse ? far : near,
                cell.IsInverse ? near : far,
                label,
                isAbove: true);
            top += height + Gap;
        }

        return top;
    }

    // Where the border of a card stands at half its height.
    private static double Inset(NodeCard card)
    {
        double half = card.Form.Size.Width / 2;
        double low = 0;
        double high = half;
        for (int step = 0; step < 30; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = card.Form.Outline.Contains(new Point(middle - half, 0)) ? (low, middle) : (middle, high);
        }

        return low;
    }
}
