using System.CommandLine;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph coverage --text FILE</c>: how much of the article is evidence of some claim.</summary>
internal static class CoverageCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string[]> text = CommonOptions.Texts();
        Option<string?> data = Workspace.Option();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "coverage",
            "Prints for each paragraph what share of its characters some claim rests on, and the sentences none does.",
            "coverage --text article.txt")
            .With(text, data, json);
        command.SetAction(parsed => TextFile.With(terminal, parsed.GetValue(data), parsed.GetValue(text)!, (dataset, copies) =>
        {
            (Source Source, CoverageReport Report)[] reports = [.. copies.Select(c => (c.Source, EvidenceCoverage.Measure(c.Source, dataset.Claims, c.Text)))];
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(terminal, reports is [var only] ? ToJson(only.Source, only.Report) : new JArray(reports.Select(r => ToJson(r.Source, r.Report))));
            }
            else
            {
                foreach ((Source source, CoverageReport report) in reports)
                {
                    if (dataset.Sources.Length > 1)
                    {
                        terminal.Output.WriteLine(Terminal.Safe($"{source.Id}: {source.Title}"));
                    }

                    Print(terminal, report);
                }
            }

            return ExitCode.Fine;
        }));
        return command;
    }

    private static void Print(Terminal terminal, CoverageReport report)
    {
        Table table = Tables.Of("Paragraph", "Covered", "Sentences", "Without a claim");
        foreach (ParagraphCoverage paragraph in report.Paragraphs)
        {
            table.Add(
                paragraph.Paragraph.ToString(CultureInfo.InvariantCulture),
                Percent(paragraph.Share),
                paragraph.Sentences.Length.ToString(CultureInfo.InvariantCulture),
                paragraph.Reason is { } reason
                    ? reason.In(Language.English)
                    : string.Join("\n", paragraph.Uncovered.Select(s => $"{s.Place.Start}-{s.Place.End} {s.Place.Text}")));
        }

        terminal.Results.Write(table);
        terminal.Output.WriteLine(EvidenceMessages.Summarize(report));
    }

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %");

    private static JObject ToJson(Source source, CoverageReport report) => new()
    {
        ["source"] = source.Id.Value,
        ["share"] = Math.Round(report.Share, 4),
        ["characters"] = report.Total,
        ["paragraphs"] = new JArray(report.Paragraphs.Select(p => new JObject
        {
            ["paragraph"] = p.Paragraph,
            ["share"] = Math.Round(p.Share, 4),
            ["characters"] = p.Total,
            ["reason"] = p.Reason?.In(Language.English),
            ["sentencesWithoutClaim"] = new JArray(p.Uncovered.Select(s => JsonOutput.Place(s.Place))),
        })),
    };
}
