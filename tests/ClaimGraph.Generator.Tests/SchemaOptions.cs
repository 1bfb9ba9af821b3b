using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ClaimGraph.Generator.Tests;

/// <summary>The metadata that the targets give to each schema file, by the file's directory.</summary>
internal sealed class SchemaOptions(Func<string, (string Namespace, string Accessibility)?> metadata) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => new Options([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        metadata(textFile.Path) is { } given
            ? new()
            {
                ["build_metadata.AdditionalFiles.ClaimGraphSchema"] = "true",
                ["build_metadata.AdditionalFiles.ClaimGraphNamespace"] = given.Namespace,
                ["build_metadata.AdditionalFiles.ClaimGraphAccessibility"] = given.Accessibility,
            }
            : []);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
