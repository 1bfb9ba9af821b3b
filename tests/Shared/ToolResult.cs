namespace ClaimGraph.Testing;

/// <summary>What a program ended with.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to its output.</param>
/// <param name="Error">What it wrote to its error stream.</param>
internal sealed record ToolResult(int ExitCode, string Output, string Error);
