using System.Text;
using ClaimGraph.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Writing;

/// <summary>A class as text, and what was wrong with its file.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Text">The class; null when another file makes it.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record GeneratedClass(string HintName, string? Text, EquatableArray<SchemaFault> Faults)
{
    /// <summary>Makes the class of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="names">The names of all files.</param>
    /// <param name="cancellation">Stops it, with <see cref="OperationCanceledException"/>.</param>
    public static GeneratedClass Of(SchemaFile file, SchemaNames names, CancellationToken cancellation)
    {
        string name = SchemaNames.ClassOf(file);
        string hint = name.Replace("@", "") + ".g.cs";
        string owner = names.OwnerOf(name);
        if (owner == file.Path)
        {
            return new GeneratedClass(hint, ClassWriter.Write(file, names, cancellation), file.Faults);
        }

        SchemaFault second = new(
            "CG1002", file.Path, default, default, $"the class {name} is already made of {owner}. Give each ClaimGraphSchema a Namespace of its own.");
        return new GeneratedClass(hint, null, new([.. file.Faults, second]));
    }

    /// <summary>Hands the class to the compiler.</summary>
    /// <param name="production">Takes it.</param>
    public void AddTo(SourceProductionContext production)
    {
        foreach (SchemaFault fault in Faults)
        {
            production.ReportDiagnostic(fault.ToDiagnostic());
        }

        if (Text is not null)
        {
            production.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
        }
    }
}
