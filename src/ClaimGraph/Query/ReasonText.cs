using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Evidence;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>Reasons as text for people.</summary>
internal static class ReasonText
{
    private const int Context = 40;

    /// <summary>The claims counted by modality, the weakest first.</summary>
    public static string Summarize(IReadOnlyCollection<Claim> claims)
    {
        if (claims.Count == 0)
        {
            return "rests on no claim";
        }

        IEnumerable<string> counts = claims.GroupBy(c => c.Modality).OrderByDescending(g => g.Key).Select(g =>
        {
            int count = g.Count();
            int denied = g.Count(c => c.Polarity == Polarity.Denied);
            string suffix = denied == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({denied} denied)");
            return string.Create(CultureInfo.InvariantCulture, $"{count} {Name(g.Key, count)}{suffix}");
        });
        return "rests on " + string.Join(", ", counts);
    }

    /// <summary>The summary, then three lines or more for each claim.</summary>
    public static string Write(
        IReadOnlyCollection<Explanation> reasons, Language language, IReadOnlyCollection<SourceText> copies)
    {
        StringBuilder text = new();
        text.Append(Summarize([.. reasons.Select(r => r.Claim)])).Append('\n');
        foreach (Explanation reason in reasons)
        {
            Line(text, "  ", reason.Statement.In(language));
            string polarity = reason.Polarity == Polarity.Denied ? ", denied" : "";
            string time = reason.Time is { } known ? $", {known.Text}" : "";
            string speakers = string.Join(" ← ", reason.Speakers.Select(s => s.Labels.In(language)));
            Line(text, "    ", $"{Vocabulary.NameOf(reason.Modality)}{polarity}{time}; said by {speakers} [{reason.Claim.Id}]");
            foreach (EvidenceSpan span in reason.Evidence)
            {
                Line(text, "    ", Place(span) + Quote(span, copies));
            }
        }

        return text.ToString();
    }

    private static string Place(EvidenceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.Source}, paragraph {span.Paragraph}, {span.Start}-{span.End}");

    private static string Quote(EvidenceSpan span, IReadOnlyCollection<SourceText> copies) =>
        copies.Count == 0 ? ""
        : copies.Select(c => span.QuoteFrom(c, Context)).FirstOrDefault(q => q is not null) is { } quotation ? $": {quotation}"
        : ": the text given has other words there";

    private static void Line(StringBuilder text, string indent, string line) =>
        text.Append(indent).Append(TerminalText.Escape(line)).Append('\n');

    private static string Name(Modality modality, int count)
    {
        string name = Vocabulary.NameOf(modality);
        return modality is Modality.Fact or Modality.Opinion or Modality.Forecast
            ? count == 1 ? name : name + "s"
            : count == 1 ? name + " claim" : name + " claims";
    }
}
