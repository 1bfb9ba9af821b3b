using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Exchange;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Graphs;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph export</c>: the graph, or a part of it, in the format of another tool.</summary>
internal static class ExportCommand
{
    private const int MaxFilesShown = 12;

    public static Command Create(Terminal terminal)
    {
        string[] formats = [.. GraphFormats.All.Select(f => f.Id)];
        Option<string?> format = new Option<string?>("--format", "-f") { Description = $"The format: {string.Join(", ", formats)}.", HelpName = "format" }.OneOf(formats);
        Option<string?> output = new Option<string?>("--out", "-o") { Description = "The directory to write to.", HelpName = "dir" }.NotEmpty();
        Option<bool> list = new("--list") { Description = "List the formats, who reads them and what each can hold." };
        ExportSwitches switches = new();
        Option<string?> query = new("--query", "-q") { Description = "Only what the answer to this query names, and the claims it rests on.", HelpName = "openCypher" };
        Option<string?> view = CommonOptions.View();
        Option<string?> asOf = CommonOptions.AsOf();
        Option<string?> language = CommonOptions.Language();
        DataOptions data = new();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "export",
            "Writes the graph, or a part of it, in the format of another tool, and says what that format could not keep.",
            "export --list", "export --format jgf --out out/jgf", "export -f jgf -o out/facts --view factual", "export -f gexf -o out/gephi --layout")
            .With([format, output, view, asOf, query, language, .. switches.All, list, .. data.All, json]);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(list) && (result.GetValue(format) is null || result.GetValue(output) is null))
            {
                result.AddError("Give a format and a directory: --format jgf --out out. The formats: claimgraph export --list");
            }
        });
        command.SetAction((parsed, stop) => Task.Run(
            () =>
            {
                if (parsed.GetValue(list))
                {
                    FormatList.Print(terminal, parsed.GetValue(json));
                    return ExitCode.Fine;
                }

                IGraphFormat chosen = GraphFormats.Find(parsed.GetValue(format)!)!;
                switches.Check(parsed, chosen);
                Func<KnowledgeGraph, KnowledgeGraph> part = static whole => whole;
                if (parsed.GetValue(query) is { } asked)
                {
                    Query.Cypher.CypherQuery read = Question.Parse(asked == "-" ? QueryText.Read(terminal) : asked);
                    part = whole => new Question(terminal, whole, new AnswerOptions(CommonOptions.LanguageOf(parsed, language, whole))).Part(read, stop);
                }

                if (GraphLookup.Load(terminal, data.Read(parsed), AskOptions.Join(parsed.GetValue(view), parsed.GetValue(asOf)), keepAllNodes: false) is not { } graph)
                {
                    return ExitCode.DataErrors;
                }

                ExportOptions options = switches.Read(parsed, CommonOptions.LanguageOf(parsed, language, graph));
                KnowledgeGraph exported = part(graph);
                if (switches.WantsLooks(parsed))
                {
                    options = options with { Looks = NodeLooks.Of(terminal, exported, options.Language) };
                }

                ExportResult result = GraphExport.Write(exported, chosen, parsed.GetValue(output)!, options, stop);
                Report(terminal, result, parsed.GetValue(json));
                return ExitCode.Fine;
            },
            CancellationToken.None));
        return command;
    }

    private static void Report(Terminal terminal, ExportResult result, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Print(terminal, new JObject
            {
                ["files"] = new JArray(result.Files),
                ["report"] = JObject.Parse(result.Losses.ToJson()),
            });
            return;
        }

        foreach (string file in result.Files.Take(MaxFilesShown))
        {
            terminal.Output.WriteLine(Terminal.Safe(file));
        }

        if (result.Files.Length > MaxFilesShown)
        {
            terminal.Output.WriteLine($"… and {result.Files.Length - MaxFilesShown} more, the last of them {Terminal.Safe(result.Files[^1])}");
        }

        terminal.Output.Write(Terminal.Safe(result.Losses.ToText()));
    }
}
