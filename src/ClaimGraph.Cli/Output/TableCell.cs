namespace ClaimGraph.Cli.Output;

/// <summary>What stands in a cell of a <see cref="TextTable"/>.</summary>
/// <param name="Text">The text, safe for terminals; it may have several lines.</param>
/// <param name="IsNumber">True to keep it to the right.</param>
internal readonly record struct TableCell(string Text, bool IsNumber = false);
