using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimGraph.Generator.Tests;

/// <summary>A run of the generator in a project with a program and schema files.</summary>
internal sealed class Generation
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(KindId).Assembly.Location)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private Generation(GeneratorDriver driver, Compilation before, ImmutableArray<AdditionalText> files)
    {
        Files = files;
        Driver = driver.RunGeneratorsAndUpdateCompilation(before, out Compilation after, out ImmutableArray<Diagnostic> faults, TestContext.Current.CancellationToken);
        Compilation = after;
        Faults = faults;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The schema files.</summary>
    public ImmutableArray<AdditionalText> Files { get; }

    public Compilation Compilation { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>The generated files, by name.</summary>
    public ImmutableSortedDictionary<string, string> Texts => Driver.GetRunResult().Results.Single().GeneratedSources
        .ToImmutableSortedDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Runs the generator over schema files, by name, that all belong to the namespace Shop.</summary>
    public static Generation Of(string program, params (string Path, string? Text)[] files) =>
        Of(program, _ => ("Shop", "internal"), files);

    /// <summary>Runs the generator over schema files with the metadata of each.</summary>
    public static Generation Of(string program, Func<string, (string Namespace, string Accessibility)?> metadata, params (string Path, string? Text)[] files)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
        Compilation compilation = CSharpCompilation.Create(
            "Shop",
            [CSharpSyntaxTree.ParseText(program, options, "Program.cs", cancellationToken: TestContext.Current.CancellationToken)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        ImmutableArray<AdditionalText> texts = [.. files.Select(f => new SchemaText(f.Path, f.Text))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            texts,
            options,
            new SchemaOptions(metadata),
            new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        return new Generation(driver, compilation, texts);
    }

    /// <summary>Runs again after a change, as a compiler that stays alive does.</summary>
    public Generation Again(Func<GeneratorDriver, GeneratorDriver> files, string? program = null)
    {
        Compilation compilation = Compilation.RemoveSyntaxTrees(Compilation.SyntaxTrees.Skip(1));
        SyntaxTree old = compilation.SyntaxTrees.Single();
        compilation = program is null ? compilation : compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(program, (CSharpParseOptions)old.Options, cancellationToken: TestContext.Current.CancellationToken));
        return new Generation(files(Driver), compilation, Files);
    }

    /// <summary>Why each result of a step of the last run was or was not computed.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    /// <summary>The compiler's errors and warnings, by id and text of their place.</summary>
    public IEnumerable<string> Complaints() => Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(d => d.Severity >= DiagnosticSeverity.Warning)
        .Select(d => $"{d.Id} {d.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).ToString(d.Location.SourceSpan)}");

    /// <summary>What an editor shows of a member, as XML.</summary>
    public string Documentation(string type, string member) =>
        Compilation.GetTypeByMetadataName(type)!.GetMembers(member).Single().GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;
}
