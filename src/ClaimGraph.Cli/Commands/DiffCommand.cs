using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Differences;
using ClaimGraph.Cli.Output;
using ClaimGraph.Differences;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph diff</c>: how two datasets differ, by meaning.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> before = new("before") { Description = "The earlier dataset: a directory, a file of graph JSON, or revision:directory of a Git repository." };
        Argument<string> after = new("after") { Description = "The later one, in any of these forms." };
        Option<string> format = new Option<string>("--format", "-f") { Description = "How the differences are told.", DefaultValueFactory = _ => "text" }
            .OneOf("text", "json", "markdown");
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = new("--json") { Description = "The same as --format json." };
        CommandWithExamples command = new CommandWithExamples(
            "diff",
            "Tells what was added, removed and changed between two datasets: nodes, claims and evidence, field by field.",
            "diff HEAD~1:graph-data/my-article graph-data/my-article",
            "diff old/graph.json out/graph.json --format markdown")
            .With([before, after, format, language, json]);
        command.SetAction(parsed =>
        {
            Dataset? earlier = DatasetReference.Load(terminal, parsed.GetValue(before)!);
            Dataset? later = DatasetReference.Load(terminal, parsed.GetValue(after)!);
            if (earlier is null || later is null)
            {
                return ExitCode.DataErrors;
            }

            string how = parsed.GetValue(json) ? "json" : parsed.GetValue(format)!;
            Print(terminal, new DifferenceReport(DatasetDifference.Between(earlier, later), LanguageOf(parsed, language, later)), how);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Language LanguageOf(ParseResult parsed, Option<string?> language, Dataset later) =>
        parsed.GetValue(language) is { } tag ? new Language(tag)
        : later.Sources.Any(s => s.Languages.Contains(Language.English)) ? Language.English
        : later.Sources.SelectMany(s => s.Languages).FirstOrDefault(Language.English);

    private static void Print(Terminal terminal, DifferenceReport report, string format)
    {
        switch (format)
        {
            case "json":
                JTokenWriter value = new();
                report.WriteJson(value);
                JsonOutput.Print(terminal, (JObject)value.Token!);
                break;
            case "markdown":
                terminal.Output.Write(Terminal.Safe(report.ToMarkdown()));
                break;
            default:
                terminal.Output.Write(Terminal.Safe(report.ToText()));
                break;
        }
    }
}
