using System.Globalization;

namespace ClaimGraph.Diagnostics;

/// <summary>What is said about the schema's own rules.</summary>
internal static class SchemaMessages
{
    public static Diagnostic KindCycle(Location place, string path) => Report.At(
        DiagnosticCodes.KindCycle, place, $"the kind is its own ancestor: {path}.", "Change or remove one \"parent\" of these.");

    public static Diagnostic KindWithoutDisplay(Location place, string kind, string property) => Report.At(
        DiagnosticCodes.KindWithoutDisplay,
        place,
        $"the kind \"{kind}\" has no \"{property}\", nor has an ancestor of it.",
        $"Add \"{property}\" to it or to its parent.");

    public static Diagnostic TooManyColorGroups(Location place, int count, int most) => Report.At(
        DiagnosticCodes.TooManyColorGroups,
        place,
        string.Create(CultureInfo.InvariantCulture, $"this is colour group {count}; people tell at most {most} colours apart."),
        "Join groups until there are few enough.");

    public static Diagnostic NoObjectForm(Location place) => Report.At(
        DiagnosticCodes.NoObjectForm, place, "the relation allows no object at all.", "Add \"kinds\", \"quantity\", \"date\": true or \"text\": true.");

    public static Diagnostic ContradictoryFlags(Location place, string relation, string what, string advice) => Report.At(
        DiagnosticCodes.ContradictoryFlags, place, $"the relation \"{relation}\" {what}.", advice);

    public static Diagnostic SymmetricLabels(Location place, string relation) => Report.At(
        DiagnosticCodes.SymmetricLabels,
        place,
        $"the symmetric relation \"{relation}\" has other inverse labels than labels.",
        "Make \"inverseLabels\" equal to \"labels\": it reads the same in both directions.");

    public static Diagnostic RequiredButNotAllowed(Location place, string qualifier) => Report.At(
        DiagnosticCodes.RequiredButNotAllowed,
        place,
        $"the qualifier {Report.Quote(qualifier)} is required but not allowed.",
        "Add it to \"qualifiers\" too, or remove it here.");

    public static Diagnostic QualifierNeedsList(Location place, string type, string list) => Report.At(
        DiagnosticCodes.QualifierTypeMismatch, place, $"a qualifier of type \"{type}\" needs entries in \"{list}\".", $"Add \"{list}\", or change the type.");

    public static Diagnostic QualifierHasNoList(Location place, string type, string list) => Report.At(
        DiagnosticCodes.QualifierTypeMismatch, place, $"a qualifier of type \"{type}\" has no \"{list}\".", $"Remove \"{list}\", or change the type.");
}
