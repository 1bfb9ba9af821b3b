namespace ClaimGraph.Diagnostics;

/// <summary>What is said about claims that do not go together.</summary>
internal static class GraphMessages
{
    public static Diagnostic FunctionalTwice(Location place, string subject, string relation, string first, Location firstPlace) => Report.At(
        DiagnosticCodes.FunctionalTwice,
        place,
        $"\"{subject}\" has at most one \"{relation}\" at any one time, and the claim \"{first}\" gives another.",
        "Correct one of the two, or give them times that do not overlap.",
        new RelatedLocation(firstPlace, "the other claim"));

    public static Diagnostic SymmetricTwice(Location place, string relation, string first, Location firstPlace) => Report.At(
        DiagnosticCodes.SymmetricTwice,
        place,
        $"\"{relation}\" holds in both directions, and the claim \"{first}\" already says this the other way round.",
        "Remove one of the two claims, or link them as \"restates\".",
        new RelatedLocation(firstPlace, "the other claim"));

    public static Diagnostic RelationCycle(Location place, string relation, string path, IEnumerable<RelatedLocation> others) => Report.At(
        DiagnosticCodes.RelationCycle,
        place,
        $"\"{relation}\" never leads back, but here it does: {path}.",
        "Correct or remove one of the claims on the way.",
        [.. others]);

    public static Diagnostic ConditionCycle(Location place, string path, IEnumerable<RelatedLocation> others) => Report.At(
        DiagnosticCodes.ConditionCycle,
        place,
        $"the claim is a condition of itself: {path}.",
        "Remove one of the condition links on the way.",
        [.. others]);

    public static Diagnostic DuplicateClaim(Location place, string first, Location firstPlace) => Report.At(
        DiagnosticCodes.DuplicateClaim,
        place,
        $"the claim \"{first}\" says the same: subject, relation, object, speakers, time and qualifiers are equal.",
        "Join the two by listing the evidence of both, or link them as \"restates\".",
        new RelatedLocation(firstPlace, "the other claim"));

    public static Diagnostic UnlinkedContradiction(Location place, string first, Location firstPlace) => Report.At(
        DiagnosticCodes.UnlinkedContradiction,
        place,
        $"the claim \"{first}\" says the opposite.",
        "Link the two: { \"type\": \"contradicts\", \"claim\": \"" + first + "\" }.",
        new RelatedLocation(firstPlace, "the other claim"));
}
