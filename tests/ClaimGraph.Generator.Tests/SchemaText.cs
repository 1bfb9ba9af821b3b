using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Tests;

/// <summary>A schema file in memory; without a text, one that cannot be read.</summary>
internal sealed class SchemaText(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
}
