using Spectre.Console;

namespace ClaimGraph.Cli.Output;

/// <summary>Tables that look the same everywhere.</summary>
internal static class Tables
{
    /// <summary>The name of a column of ids.</summary>
    public const string Id = "Id";

    /// <summary>An empty table.</summary>
    /// <param name="columns">The columns' names; the column <c>Id</c> is never broken, so that ids can be copied.</param>
    /// <returns>A table to add rows to.</returns>
    public static Table Of(params string[] columns)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(Terminal.Cell(column)) { NoWrap = column == Id });
        }

        return table;
    }

    /// <summary>Adds a row of texts from somebody's file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">The cells' texts; they are escaped here.</param>
    public static void Add(this Table table, params string[] cells) =>
        table.AddRow([.. cells.Select(c => new Spectre.Console.Text(Terminal.Safe(c)))]);
}
