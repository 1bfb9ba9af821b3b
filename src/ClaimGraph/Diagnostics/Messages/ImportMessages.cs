namespace ClaimGraph.Diagnostics;

/// <summary>What is said about datasets that are read together.</summary>
internal static class ImportMessages
{
    public static Diagnostic MissingImport(Location place, string path, bool isDirectory) => Report.At(
        DiagnosticCodes.MissingImport,
        place,
        isDirectory ? $"the directory {Report.Quote(path)} holds no dataset: it has no source.json." : $"there is no directory {Report.Quote(path)}.",
        "Write the path from this file's directory to the other dataset's, such as \"../other-article\".");

    public static Diagnostic ImportCycle(Location place, string path, IEnumerable<RelatedLocation> others) => Report.At(
        DiagnosticCodes.ImportCycle,
        place,
        $"the dataset imports itself: {path}.",
        "Remove one of the imports on the way; move what both need into a dataset that both import.",
        [.. others]);

    public static Diagnostic ImportedTwice(Location place, string path, Location first) => Report.At(
        DiagnosticCodes.RepeatedEntry,
        place,
        $"{Report.Quote(path)} is the same dataset once more.",
        "Remove it.",
        new RelatedLocation(first, "the first"));

    public static Diagnostic SameSource(Location place, string id, Location first) => Report.At(
        DiagnosticCodes.SameSource,
        place,
        $"another dataset that is read with this one has the id \"{id}\" too.",
        "Give each source an id of its own: it stands before the ids of its nodes and claims.",
        new RelatedLocation(first, "the other source"));

    public static Diagnostic UnknownNamespace(Location place, string written, IReadOnlyCollection<string> known) => Report.At(
        DiagnosticCodes.UnknownNamespace,
        place,
        $"{Report.Quote(written)} is not the id of an imported source.",
        known.Count == 0 ? "Add its dataset to \"imports\" in source.json." : NearestName.Advice(written, known, "Add its dataset to \"imports\" in source.json."));

    public static Diagnostic OwnNamespace(Location place, string source, string name) => Report.At(
        DiagnosticCodes.UnknownNamespace,
        place,
        $"\"{source}\" is this dataset itself.",
        $"Write what belongs to it without its source: {Report.Quote(name)}.");

    public static Diagnostic SchemaClash(Location place, string what, string id, Location first) => Report.At(
        DiagnosticCodes.SchemaClash,
        place,
        $"the {what} \"{id}\" is defined otherwise in another schema that is read with this one.",
        "Make both definitions the same, give one another id, or let the datasets share one schema.",
        new RelatedLocation(first, "the other definition"));
}
