using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>Each speaker as a card on the left, as tall as what they say on its right takes.</summary>
internal sealed class SpeakerStage(SpeakerRows rows, double width) : Stage
{
    private const double SpeakerWidth = 148;
    private const double RowGap = 22;
    private const double GroupGap = 8;
    private const double Stub = 96;
    private const double CardPad = 12;

    /// <inheritdoc/>
    public override bool IsEmpty => rows.Speakers.IsEmpty;

    /// <inheritdoc/>
    public override IReadOnlySet<string> Claims => rows.Claims;

    /// <inheritdoc/>
    public override Staged Set(LineBreaker breaker, Wording wording)
    {
        StageBuilder builder = new(breaker);
        double top = 0;
        foreach (SpeakerRow row in rows.Speakers)
        {
            top = Row(builder, row, top) + RowGap;
        }

        return builder.Finish();
    }

    private double Row(StageBuilder builder, SpeakerRow row, double top)
    {
        NodeCard[] cards = [.. row.Said.Select(s => builder.Card(s.Card, width - SpeakerWidth - Stub))];
        double[] middles = new double[cards.Length];
        double bottom = top;
        for (int i = 0; i < cards.Length; i++)
        {
            double height = Math.Max(cards[i].Form.Size.Height, 2 * 17);
            bottom += i == 0 ? 0 : row.Said[i].Lines[0].Label.Length > 0 ? Gap + GroupGap : Gap;
            middles[i] = bottom + (height / 2);
            bottom += height;
        }

        NodeCard measured = builder.Pillar(row.Speaker, new Size(SpeakerWidth, 10), CardPad);
        double tall = Math.Max(bottom - top, measured.TextHeight + (2 * CardPad));
        double shift = (tall - (bottom - top)) / 2;
        int speaker = builder.Add(builder.Pillar(row.Speaker, new Size(SpeakerWidth, Math.Ceiling(tall)), CardPad), new Point(0, top));
        for (int i = 0; i < cards.Length; i++)
        {
            Point from = new(SpeakerWidth, middles[i] + shift);
            Point to = new(SpeakerWidth + Stub, middles[i] + shift);
            int said = builder.Add(cards[i], to - new Point(0, cards[i].Form.Size.Height / 2));
            TextBlock label = builder.Broken(row.Said[i].Lines[0].Label, StageBuilder.LabelStyle, Stub - 20, 1);
            builder.Line(row.Said[i].Lines, (speaker, said), from, to, label, isAbove: true);
        }

        return top + tall;
    }
}
