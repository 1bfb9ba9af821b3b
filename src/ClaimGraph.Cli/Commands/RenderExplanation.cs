using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary>What <c>claimgraph render --explain</c> says of how a drawing came about: each one that was tried, and its score.</summary>
internal static class RenderExplanation
{
    public static Option<bool> Option() => new("--explain")
    {
        Description = "Say which drawings were tried, and what the score of each is made of; the lowest is kept. Said as a note, beside the result.",
    };

    public static void Print(Terminal terminal, Diagram diagram)
    {
        if (diagram.Trials.IsEmpty)
        {
            terminal.Warn("No drawing was made in time to be measured.");
            return;
        }

        ScoreTerm[][] told = [.. diagram.Trials.Select(t => t.Terms.Where((_, i) => diagram.Trials.Any(o => o.Terms[i].Cost > 0)).ToArray())];
        Table table = Tables.Of(["", "Tried", "Score", .. told[0].Select(t => $"{t.Name} ×{Number(t.Weight)}")]);
        foreach (TableColumn column in table.Columns.Skip(2))
        {
            column.Alignment = Justify.Right;
        }

        foreach ((LayoutTrial trial, ScoreTerm[] terms) in diagram.Trials.Zip(told))
        {
            table.AddRow([trial.IsKept ? "kept" : "", Terminal.Cell(trial.ToString()), Number(trial.Score), .. terms.Select(t => Number(t.Value))]);
        }

        terminal.Messages.Write(table);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
