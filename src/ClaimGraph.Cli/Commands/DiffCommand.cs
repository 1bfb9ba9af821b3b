using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Differences;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Differences;
using ClaimGraph.Identifiers;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph diff</c>: how two datasets differ, by meaning.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> before = new("before") { Description = "The earlier dataset, or a directory of several: a directory, a file of graph JSON, or revision:directory of a Git repository." };
        Argument<string> after = new("after") { Description = "The later one, in any of these forms." };
        Option<string> form = new Option<string>("--as") { Description = "How the differences are told.", DefaultValueFactory = _ => "text" }
            .OneOf("text", "json", "markdown");
        Option<string?> drawing = new Option<string?>("--draw") { Description = "Draw them to this file: .svg, .png or .pdf.", HelpName = "file" }.NotEmpty();
        Option<string> theme = new Option<string>("--theme") { Description = "The colours of the drawing.", DefaultValueFactory = _ => Theme.Light.Name }
            .OneOf([.. Theme.All.Select(t => t.Name)]);
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = new("--json") { Description = "The same as --as json." };
        CommandWithExamples command = new CommandWithExamples(
            "diff",
            "Tells what was added, removed and changed between two datasets: nodes, claims and evidence, field by field.",
            "diff HEAD~1:graph-data/my-article graph-data/my-article",
            "diff old/graph.json out/graph.json --as markdown",
            "diff HEAD:graph-data/my-article graph-data/my-article --draw changes.svg")
            .With([before, after, form, drawing, theme, language, json]);
        command.SetAction(parsed =>
        {
            Dataset? earlier = DatasetReference.Load(terminal, parsed.GetValue(before)!);
            Dataset? later = DatasetReference.Load(terminal, parsed.GetValue(after)!);
            if (earlier is null || later is null)
            {
                return ExitCode.DataErrors;
            }

            DatasetDifference difference = DatasetDifference.Between(earlier, later);
            Language spoken = LanguageOf(parsed, language, later);
            if (parsed.GetValue(drawing) is { } file)
            {
                Draw(terminal, DifferenceDiagram.Of(earlier, later, difference, spoken), spoken, Theme.Find(parsed.GetValue(theme)!)!, file);
            }

            Print(terminal, new DifferenceReport(difference, spoken), parsed.GetValue(json) ? "json" : parsed.GetValue(form)!);
            return ExitCode.Fine;
        });
        return command;
    }

    private static Language LanguageOf(ParseResult parsed, Option<string?> language, Dataset later) =>
        parsed.GetValue(language) is { } tag ? new Language(tag)
        : later.Sources.Any(s => s.Languages.Contains(Language.English)) ? Language.English
        : later.Sources.SelectMany(s => s.Languages).FirstOrDefault(Language.English);

    private static void Draw(Terminal terminal, DiagramGraph graph, Language language, Theme theme, string file)
    {
        using DiagramRenderer renderer = new();
        Caption caption = DifferenceDiagram.CaptionIn(language);
        Diagram diagram = renderer.Render(
            graph, new DiagramOptions { Title = caption.Title, Subtitle = caption.Subtitle, Language = language, Theme = theme });
        foreach (string note in diagram.Notes)
        {
            terminal.Warn(note);
        }

        PictureFormat format = Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".PNG" => PictureFormat.Png,
            ".PDF" => PictureFormat.Pdf,
            _ => PictureFormat.Svg,
        };
        new PictureRequest(format, 1, false, null, null, new DiagramOptions()).Write(diagram, file);
    }

    private static void Print(Terminal terminal, DifferenceReport report, string format)
    {
        switch (format)
        {
            case "json":
                using (JTokenWriter value = new())
                {
                    report.WriteJson(value);
                    JsonOutput.Print(terminal, (JObject)value.Token!);
                }

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
