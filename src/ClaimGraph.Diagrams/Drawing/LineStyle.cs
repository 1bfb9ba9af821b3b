using System.Collections.Immutable;
using ClaimGraph.Claims;

namespace ClaimGraph.Diagrams.Drawing;

/// <summary>How the line of a modality is drawn.</summary>
/// <param name="Width">The width of the stroke, in pixels.</param>
/// <param name="Dashes">The lengths of dashes and gaps in turn, in pixels; empty for an unbroken line.</param>
/// <param name="IsRound">True when dashes have round ends, which makes dots of dashes without length.</param>
/// <param name="IsDouble">True for two thin lines side by side.</param>
internal sealed record LineStyle(double Width, ImmutableArray<double> Dashes, bool IsRound, bool IsDouble)
{
    /// <summary>
    /// The surer, the fuller the line: facts unbroken, reports in long dashes, opinions in short ones, forecasts dotted, what
    /// hangs on a condition in dashes and dots, what should be as a double line.
    /// </summary>
    public static LineStyle Of(Modality modality) => modality switch
    {
        Modality.Fact => new LineStyle(1.7, [], false, false),
        Modality.Reported => new LineStyle(1.6, [13, 4], false, false),
        Modality.Opinion => new LineStyle(1.6, [5, 3.5], false, false),
        Modality.Forecast => new LineStyle(2.3, [0, 5], true, false),
        Modality.Hypothetical => new LineStyle(1.7, [10, 4, 1.6, 4], false, false),
        Modality.Normative => new LineStyle(1.1, [], false, true),
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };
}
