namespace ClaimGraph.Diagnostics;

/// <summary>What one diagnostic code means: the section of the documentation page that bears the code.</summary>
/// <param name="Code">The code, such as <c>CG0104</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">The fault in a few words, without full stop.</param>
/// <param name="Explanation">What it means and why it matters, in Markdown paragraphs.</param>
/// <param name="Wrong">An excerpt of a file that has the fault.</param>
/// <param name="Right">The same excerpt without it.</param>
/// <param name="Fix">What to do about it, one paragraph of Markdown.</param>
public sealed record DiagnosticRule(
    string Code, Severity Severity, string Title, string Explanation, string Wrong, string Right, string Fix);
