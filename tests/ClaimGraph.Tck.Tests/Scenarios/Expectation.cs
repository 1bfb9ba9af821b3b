namespace ClaimGraph.Tck.Tests.Scenarios;

/// <summary>What a scenario says that its query gives.</summary>
internal abstract record Expectation;

/// <summary>A table of rows.</summary>
/// <param name="Columns">The names of the columns, in order.</param>
/// <param name="Rows">The cells as written, row by row.</param>
/// <param name="IsOrdered">Whether the rows come in this order.</param>
/// <param name="IgnoresListOrder">Whether the elements of lists may come in any order.</param>
internal sealed record ExpectedRows(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, bool IsOrdered, bool IgnoresListOrder) : Expectation;

/// <summary>No row.</summary>
internal sealed record ExpectedNothing : Expectation;

/// <summary>An error.</summary>
/// <param name="Type">Its type, such as SyntaxError.</param>
/// <param name="Phase">When it is raised: compile time, runtime or any time.</param>
/// <param name="Detail">What it is about, such as UndefinedVariable.</param>
internal sealed record ExpectedError(string Type, string Phase, string Detail) : Expectation;
