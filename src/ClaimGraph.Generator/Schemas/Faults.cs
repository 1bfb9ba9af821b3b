using Microsoft.CodeAnalysis;

namespace ClaimGraph.Generator.Schemas;

/// <summary>
/// The diagnostics of the generator. Those below CG1000 mean what they mean to <c>claimgraph check</c>, and
/// <c>claimgraph explain CODE</c> tells more about them.
/// </summary>
internal static class Faults
{
    private static readonly DiagnosticDescriptor MalformedJson = Descriptor("CG0001", "Malformed JSON");
    private static readonly DiagnosticDescriptor WrongType = Descriptor("CG0002", "Wrong type");
    private static readonly DiagnosticDescriptor MissingProperty = Descriptor("CG0005", "Missing property");
    private static readonly DiagnosticDescriptor LooseJson = Descriptor("CG0006", "Loose JSON");
    private static readonly DiagnosticDescriptor NestingTooDeep = Descriptor("CG0007", "Nesting too deep");
    private static readonly DiagnosticDescriptor UnreadableFile = Descriptor("CG0010", "Unreadable file");
    private static readonly DiagnosticDescriptor IdNotASlug = Descriptor("CG0023", "Id not a slug");
    private static readonly DiagnosticDescriptor DuplicateId = Descriptor("CG0030", "Duplicate id");
    private static readonly DiagnosticDescriptor UnknownAccessibility = Descriptor("CG1001", "Unknown accessibility");
    private static readonly DiagnosticDescriptor OneClassOfTwoSchemas = Descriptor("CG1002", "One class of two schemas");

    /// <summary>The descriptor of a code.</summary>
    /// <param name="code">One of the codes above.</param>
    public static DiagnosticDescriptor Of(string code) => code switch
    {
        "CG0001" => MalformedJson,
        "CG0002" => WrongType,
        "CG0005" => MissingProperty,
        "CG0006" => LooseJson,
        "CG0007" => NestingTooDeep,
        "CG0010" => UnreadableFile,
        "CG0023" => IdNotASlug,
        "CG0030" => DuplicateId,
        "CG1001" => UnknownAccessibility,
        "CG1002" => OneClassOfTwoSchemas,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No diagnostic of the generator."),
    };

    private static DiagnosticDescriptor Descriptor(string code, string title) =>
        new(code, title, "{0}", "ClaimGraph", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
