using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about judgements of sameness.</summary>
internal static class SamenessMessages
{
    public static Diagnostic Contradiction(Location place, string first, string second, IEnumerable<RelatedLocation> same) => Report.At(
        DiagnosticCodes.ContradictoryJudgements,
        place,
        $"\"{first}\" and \"{second}\" are judged different here, and the same elsewhere.",
        "Correct or remove one of these judgements.",
        [.. same]);

    public static Diagnostic UnrelatedKinds(Location place, string first, string firstKind, string second, string secondKind) => Report.At(
        DiagnosticCodes.SameOfUnrelatedKinds,
        place,
        $"the nodes cannot be one: \"{first}\" is of the kind \"{firstKind}\" and \"{second}\" of the kind \"{secondKind}\".",
        "Correct one of the kinds, or judge the nodes different.");

    public static Diagnostic NotTwoNodes(Location place, int count) => Report.At(
        DiagnosticCodes.BadJudgement,
        place,
        $"a judgement is about two nodes, and here are {count.ToString(CultureInfo.InvariantCulture)}.",
        "Write one judgement for each pair.");

    public static Diagnostic NoNamespace(Location place, string written) => Report.At(
        DiagnosticCodes.BadJudgement,
        place,
        $"{Report.Quote(written)} does not name a node with its source.",
        "Write the source's id, a colon and the node's id, such as \"some-article:some-node\".");
}
