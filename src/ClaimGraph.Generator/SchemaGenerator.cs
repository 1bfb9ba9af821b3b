using ClaimGraph.Generator.Schemas;
using ClaimGraph.Generator.Writing;
using Microsoft.CodeAnalysis;

namespace ClaimGraph.Generator;

/// <summary>
/// Makes the classes <c>Kinds</c>, <c>Relations</c>, <c>Qualifiers</c> and <c>Units</c> of a schema's files, so that a misspelt
/// name does not compile and the editor explains each one.
/// </summary>
/// <remarks>
/// A project names the schema with <c>&lt;ClaimGraphSchema Include="directory" /&gt;</c>; build/ClaimGraph.Generator.targets hands
/// its files over. Each file is read again only when it changes, and a class is written again only when what it shows changes.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that reads the files, for tests of what is read again.</summary>
    internal const string ReadingStep = "ReadSchemaFile";

    /// <summary>The name of the step that writes the classes, for tests of what is written again.</summary>
    internal const string WritingStep = "WriteClass";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SchemaFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => SchemaInput.From(pair.Left, pair.Right))
            .Where(static input => input is not null)
            .Select(static (input, cancellation) => SchemaFileReader.Read(input!, cancellation))
            .WithTrackingName(ReadingStep);
        IncrementalValueProvider<SchemaNames> names = files.Collect().Select(static (all, _) => SchemaNames.Of(all));
        IncrementalValuesProvider<GeneratedClass> classes = files.Combine(names)
            .Select(static (pair, cancellation) => GeneratedClass.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(WritingStep);
        context.RegisterSourceOutput(classes, static (production, made) => made.AddTo(production));
    }
}
