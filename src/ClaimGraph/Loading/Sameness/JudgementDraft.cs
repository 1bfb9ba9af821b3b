using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Sameness;

/// <summary>A judgement as its file has it; what is wrong is null and has been reported.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="First">One node.</param>
/// <param name="Second">The other node.</param>
/// <param name="Verdict">Whether they are one.</param>
internal sealed record JudgementDraft(
    FileScope File, TextSpan Span, Located<NodeId> First, Located<NodeId> Second, SamenessVerdict Verdict)
{
    /// <summary>Who judged.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>When.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The judgement. Where something is wrong it lacks a part; only for comparing judgements then.</summary>
    public SamenessJudgement ToJudgement() => new()
    {
        First = First.Value,
        Second = Second.Value,
        Verdict = Verdict,
        By = By ?? "",
        Why = Why ?? LocalizedText.Empty,
        Date = Date ?? EdtfDate.Parse("2000"),
        Origin = File.At(Span),
    };
}
