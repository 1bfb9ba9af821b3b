using ClaimGraph.Tck.Tests.Scenarios;
using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Running;

/// <summary>The rows a query gave, by content.</summary>
/// <param name="Columns">The names of its columns, in order.</param>
/// <param name="Rows">The values, row by row.</param>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Says how the rows differ from what a scenario expects; null when they do not.</summary>
    public string? DifferenceFrom(ExpectedRows expected)
    {
        if (!Columns.SequenceEqual(expected.Columns, StringComparer.Ordinal))
            return $"columns {string.Join(", ", Columns)} instead of {string.Join(", ", expected.Columns)}";

        List<string> actual = [.. Rows.Select(row => Line(row, expected))];
        List<string> wanted = [.. expected.Rows.Select(row => Line(row.Select(ExpectedValueReader.Read), expected))];
        if (!expected.IsOrdered)
        {
            actual.Sort(StringComparer.Ordinal);
            wanted.Sort(StringComparer.Ordinal);
        }

        return actual.SequenceEqual(wanted, StringComparer.Ordinal) ? null : $"rows {Show(actual)} instead of {Show(wanted)}";
    }

    private static string Line(IEnumerable<object?> row, ExpectedRows expected) =>
        string.Join(" | ", row.Select(value => Canonical.Text(value, expected.IgnoresListOrder)));

    private static string Show(List<string> lines) =>
        $"[{lines.Count}] {string.Join(" ; ", lines.Take(8))}{(lines.Count > 8 ? " ; ..." : "")}";
}
