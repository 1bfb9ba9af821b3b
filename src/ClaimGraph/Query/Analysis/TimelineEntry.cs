using ClaimGraph.Claims;
using ClaimGraph.Dates;

namespace ClaimGraph.Query.Analysis;

/// <summary>A claim on a timeline.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Time">
/// The claim's time or, where it has none and says a date, that date; null for an undated claim. It tells intervals,
/// uncertain and approximate dates apart.
/// </param>
/// <param name="Role">What part the node has in it.</param>
public sealed record TimelineEntry(Claim Claim, EdtfDate? Time, TimelineRole Role)
{
    /// <summary>True for what is expected and has not happened yet as far as the claim says.</summary>
    public bool IsForecast => Claim.Modality == Modality.Forecast;
}
