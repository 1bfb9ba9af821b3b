using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Schemas;

/// <summary>A fault of a schema file and where it is, in values that compare.</summary>
/// <param name="Code">The code of the diagnostic, of <see cref="Faults"/>.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in it, in characters.</param>
/// <param name="Lines">The place in it, in lines and columns.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record SchemaFault(string Code, string Path, TextSpan Span, LinePositionSpan Lines, string Message)
{
    /// <summary>The diagnostic to report.</summary>
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Faults.Of(Code), Location.Create(Path, Span, Lines), Message);
}
