using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>An answer row by row, each with what it rests on below it.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="text">Values as text.</param>
/// <param name="reasons">The reasons of a row, as lines of text.</param>
internal sealed class ReasonAnswer(TextWriter output, AnswerText text, Func<QueryRow, string> reasons) : IAnswerWriter
{
    private long _rows;

    /// <inheritdoc/>
    public void Begin(ImmutableArray<string> columns)
    {
    }

    /// <inheritdoc/>
    public void Add(QueryRow row)
    {
        string values = string.Join("   ", row.Columns.Select((column, i) => $"{Terminal.Safe(column)}: {text.Of(row[i])}"));
        _rows++;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{(_rows == 1 ? "" : "\n")}{_rows}  {values}\n"));
        foreach (string line in reasons(row).TrimEnd('\n').Split('\n'))
        {
            output.Write($"   {line}\n");
        }
    }

    /// <inheritdoc/>
    public void End() => output.Write(_rows == 0 ? "" : "\n");

    /// <inheritdoc/>
    public void Abandon()
    {
    }
}
