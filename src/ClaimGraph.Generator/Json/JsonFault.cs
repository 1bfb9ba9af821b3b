using Microsoft.CodeAnalysis.Text;

namespace ClaimGraph.Generator.Json;

/// <summary>What is wrong with a JSON text.</summary>
/// <param name="Code">The code of the diagnostic.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record JsonFault(string Code, TextSpan Span, string Message);
