namespace ClaimGraph.Diagnostics;

/// <summary>What is said about files of other programs that are imported, and about the mapping that explains them.</summary>
internal static class ForeignMessages
{
    public static Diagnostic Malformed(Location place, string what, string advice) =>
        Report.At(DiagnosticCodes.MalformedImport, place, what, advice);

    public static Diagnostic Xml(Location place, string problem) => Report.At(
        DiagnosticCodes.MalformedImport, place, $"this is not well-formed XML: {problem.TrimEnd('.')}.", "Correct it, or write the file once more with the program it comes from.");

    public static Diagnostic DocumentType(Location place) => Report.At(
        DiagnosticCodes.MalformedImport, place, "the file has a document type, which may name files elsewhere and is not read.", "Remove everything from <!DOCTYPE to its >.");

    public static Diagnostic OpenQuote(Location place) => Report.At(
        DiagnosticCodes.MalformedImport, place, "this field has no closing quote.", "Close it with \"; a quote within a field is written twice.");

    public static Diagnostic TextAfterQuote(Location place) => Report.At(
        DiagnosticCodes.MalformedImport, place, "text follows the closing quote of a field.", "Write a quote within a field twice, and put the whole field in quotes.");

    public static Diagnostic FieldCount(Location place, int found, int expected) => Report.At(
        DiagnosticCodes.MalformedImport,
        place,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"this row has {found} {(found == 1 ? "field" : "fields")}; the header has {expected}."),
        "Give every row as many fields as the header, empty ones too; put fields with commas or line ends in quotes.");

    public static Diagnostic Cypher(Location place, string found, string expected) => Report.At(
        DiagnosticCodes.MalformedImport,
        place,
        found.Length == 0 ? "the script ends where more was expected." : $"{Report.Quote(found)} is not read here.",
        $"Write {expected}.");

    public static Diagnostic Shape(Location place, string what, string advice) =>
        Report.At(DiagnosticCodes.ForeignShape, place, what, advice);

    public static Diagnostic NoColumn(Location place, string column, IReadOnlyCollection<string> names) => Report.At(
        DiagnosticCodes.ForeignShape, place, $"no column of this table is {column}.", $"Call one of them {NearestName.OneOf(names)}.");

    public static Diagnostic SecondColumn(Location place, string column, string first) => Report.At(
        DiagnosticCodes.ForeignShape, place, $"this column and {Report.Quote(first)} both are {column}.", "Rename one of the two.");

    public static Diagnostic UnknownNode(Location place, string node) => Report.At(
        DiagnosticCodes.UnknownForeignNode, place, $"this edge ends at the node {Report.Quote(node)}, which is not in the graph.", "Add the node, or remove the edge.");

    public static Diagnostic UnknownDraftNode(Location place, string name) => Report.At(
        DiagnosticCodes.UnknownForeignNode,
        place,
        $"no node before this is called {Report.Quote(name)}.",
        "Write it as { \"label\": …, \"kind\": … } where it is first named, or list it in \"nodes\".");

    public static Diagnostic RepeatedNode(Location place, string node, Location first) => Report.At(
        DiagnosticCodes.RepeatedForeignNode,
        place,
        $"there is a second node {Report.Quote(node)}.",
        "Give one of the two another id, or remove it.",
        new RelatedLocation(first, "the first"));

    public static Diagnostic UnmappedKind(Location place, string? type, string mapping) => Report.At(
        DiagnosticCodes.NotInMapping,
        place,
        type is null ? "nodes without type have no kind." : $"nodes of the type {Report.Quote(type)} have no kind.",
        type is null ? $"Name one as \"otherKind\" in {mapping}." : $"Add the type to \"kinds\" in {mapping}, or name an \"otherKind\" there.");

    public static Diagnostic UnmappedRelation(Location place, string? type, string mapping) => Report.At(
        DiagnosticCodes.NotInMapping,
        place,
        type is null ? "edges without type have no relation." : $"edges of the type {Report.Quote(type)} have no relation.",
        type is null ? $"Name one as \"otherRelation\" in {mapping}." : $"Add the type to \"relations\" in {mapping}, or name an \"otherRelation\" there.");

    public static Diagnostic NothingToImport(Location place, string what) => Report.At(
        DiagnosticCodes.NothingToImport, place, $"{what}, so that nothing would be claimed.", "Import a graph that has edges, or nodes with properties that a mapping makes claims of.");

    public static Diagnostic EndKind(Location place, string role, string relation, string kind, IReadOnlyCollection<string> allowed, int count) => Report.At(
        DiagnosticCodes.MappingMisfit,
        place,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the {role} of \"{relation}\" cannot be of the kind \"{kind}\"{Times(count)}."),
        $"Map the type to another kind, or the edge to a relation whose {role} may be one; that of \"{relation}\" is {NearestName.OneOf(allowed)}.");

    public static Diagnostic ObjectForm(Location place, string relation, string form, int count) => Report.At(
        DiagnosticCodes.MappingMisfit,
        place,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the object of \"{relation}\" cannot be {form}{Times(count)}."),
        "Map it to another relation, or leave it out.");

    public static Diagnostic QualifierMisfit(Location place, string relation, string qualifier, int count) => Report.At(
        DiagnosticCodes.MappingMisfit,
        place,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a claim with \"{relation}\" has no qualifier \"{qualifier}\"{Times(count)}."),
        "Map the property to another qualifier, or leave it out.");

    public static Diagnostic SelfRelation(Location place, string relation, int count) => Report.At(
        DiagnosticCodes.MappingMisfit,
        place,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a node cannot stand in \"{relation}\" to itself{Times(count)}."),
        "Map the edge to another relation, or leave it out.");

    public static Diagnostic BadMapping(Location place, string what, string advice) =>
        Report.At(DiagnosticCodes.BadMapping, place, what, advice);

    public static Diagnostic QuoteNotFound(Location place, string? nearest) => Report.At(
        DiagnosticCodes.QuoteNotFound,
        place,
        nearest is null ? "this quote is not in the text, nor is any part of it." : $"this quote is not in the text; the longest part of it that is stands in {nearest}.",
        "Find its place with claimgraph locate, and add it to the claim's evidence.");

    public static Diagnostic QuoteAmbiguous(Location place, int count, string first, string second) => Report.At(
        DiagnosticCodes.QuoteAmbiguous,
        place,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"this quote stands in {count} places, the first of them {first} and {second}."),
        "Quote more, or name the paragraph it is from as \"paragraph\".");

    private static string Times(int count) =>
        count < 2 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $", as it is here and in {count - 1} other {(count == 2 ? "place" : "places")}");
}
