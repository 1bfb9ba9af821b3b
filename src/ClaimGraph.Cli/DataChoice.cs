namespace ClaimGraph.Cli;

/// <summary>What a command looks at.</summary>
/// <param name="Directory">The value of <c>--data</c>; null for the default.</param>
/// <param name="IsUnified">The value of <c>--same</c>: nodes judged to be one thing are shown as one.</param>
internal readonly record struct DataChoice(string? Directory, bool IsUnified = false);
