using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ClaimGraph.Generator.Schemas;

/// <summary>A file that the project names as part of a schema, and how the project wants its class.</summary>
/// <param name="File">The file.</param>
/// <param name="List">Which of the four lists it holds.</param>
/// <param name="Namespace">The namespace of the class, as C# can have it; empty for the global one.</param>
/// <param name="Accessibility">The accessibility as the project says it.</param>
internal sealed record SchemaInput(AdditionalText File, SchemaList List, string Namespace, string Accessibility)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Takes a file if its metadata say that it belongs to a schema.</summary>
    /// <param name="file">Any additional file of the project.</param>
    /// <param name="options">The project's options for its files.</param>
    /// <returns>The file, or null when it is none of a schema's.</returns>
    public static SchemaInput? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions own = options.GetOptions(file);
        bool isOurs = own.TryGetValue(Metadata + "ClaimGraphSchema", out string? mark) && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase);
        return isOurs && SchemaList.OfFile(file.Path) is { } list
            ? new SchemaInput(
                file,
                list,
                NamespaceName.Of(Option(own, "ClaimGraphNamespace") ?? ""),
                Option(own, "ClaimGraphAccessibility") ?? "internal")
            : null;
    }

    private static string? Option(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
