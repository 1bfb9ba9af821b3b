using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph timeline NODE</c>: what is claimed about a node, in the order of time.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> node = CommonOptions.Node();
        Option<bool> said = new("--said") { Description = "Also what the node says of other things." };
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "timeline",
            "Lists the claims about a node in the order of time, undated ones apart.",
            "timeline chinese-large-models",
            "timeline 百度 --lang zh --view factual",
            "timeline kai-fu-lee --said --json")
            .With([node, said, .. look.All]);
        command.SetAction(parsed =>
        {
            if (look.Load(terminal, parsed) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            Timeline timeline = graph.Timeline(GraphLookup.Node(graph, parsed.GetValue(node)!).Id, parsed.GetValue(said));
            Language labels = look.LanguageOf(parsed, graph);
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, ToJson(timeline));
            }
            else
            {
                Print(terminal, timeline, new ClaimText(graph, labels), labels);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(Timeline timeline) => new()
    {
        ["node"] = timeline.Node.Value,
        ["dated"] = new JArray(timeline.Dated.Select(ToJson)),
        ["undated"] = new JArray(timeline.Undated.Select(ToJson)),
    };

    private static JObject ToJson(TimelineEntry entry)
    {
        JObject json = new() { ["role"] = Vocabulary.NameOf(entry.Role), ["forecast"] = entry.IsForecast };
        if (entry.Time is { } time)
        {
            json["time"] = time.Text;
            json["earliest"] = time.Earliest?.ToString();
            json["latest"] = time.Latest?.ToString();
            json["interval"] = time.IsInterval;
            json["uncertain"] = time.IsUncertain;
            json["approximate"] = time.IsApproximate;
        }

        json["claim"] = JsonOutput.Claim(entry.Claim);
        return json;
    }

    private static void Print(Terminal terminal, Timeline timeline, ClaimText text, Language language)
    {
        terminal.Output.WriteLine(Terminal.Safe($"{text.Node(timeline.Node)} ({timeline.Node})"));
        if (timeline.Dated.Length > 0)
        {
            Write(terminal, timeline.Dated, "Time", text, language);
        }

        if (timeline.Undated.Length > 0)
        {
            terminal.Output.WriteLine("Without a date:");
            Write(terminal, timeline.Undated, "", text, language);
        }

        if (timeline.Dated.Length + timeline.Undated.Length == 0)
        {
            terminal.Output.WriteLine("Nothing is claimed about it.");
        }
    }

    private static void Write(Terminal terminal, IEnumerable<TimelineEntry> entries, string time, ClaimText text, Language language)
    {
        Table table = time.Length > 0
            ? Tables.Of(time, "Statement", "Modality", "Said by", Tables.Id)
            : Tables.Of("Statement", "Modality", "Said by", Tables.Id);
        foreach (TimelineEntry entry in entries)
        {
            Claim claim = entry.Claim;
            string[] cells =
            [
                claim.Statement.In(language), (entry.IsForecast ? "» " : "") + ClaimText.Modality(claim), text.Speakers(claim), claim.Id.Value,
            ];
            table.Add(entry.Time is { } date ? [When(date), .. cells] : cells);
        }

        terminal.Results.Write(table);
    }

    /// <summary>A date as people read it: open ends as words, an interval with a dash; ? and ~ stay.</summary>
    private static string When(EdtfDate date)
    {
        if (!date.IsInterval)
        {
            return date.Text;
        }

        string[] ends = date.Text.Split('/');
        return (ends[0], ends[1]) switch
        {
            (".." or "", var end) => $"until {end}",
            (var start, "..") => $"since {start}",
            (var start, "") => $"from {start}",
            var (start, end) => $"{start} – {end}",
        };
    }
}
