using System.Collections.Immutable;
using ClaimGraph.Cli.Output;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>An answer as a table.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="width">The columns of the terminal; null for lines as long as they need be.</param>
/// <param name="text">Values as text.</param>
internal sealed class TableAnswer(TextWriter output, int? width, AnswerText text) : IAnswerWriter
{
    private TextTable? _table;

    /// <inheritdoc/>
    public void Begin(ImmutableArray<string> columns) => _table = new TextTable(output, columns.Select(Terminal.Safe), width);

    /// <inheritdoc/>
    public void Add(QueryRow row) => _table!.Add([.. row.Columns.Select((_, i) => text.Cell(row[i]))]);

    /// <inheritdoc/>
    public void End() => _table!.End();

    /// <inheritdoc/>
    public void Abandon() => _table?.End();
}
