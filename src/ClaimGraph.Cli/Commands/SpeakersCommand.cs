using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph speakers</c>: who says how much, and who passes on whom.</summary>
internal static class SpeakersCommand
{
    private const int MostSubjects = 4;

    public static Command Create(Terminal terminal)
    {
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "speakers",
            "Counts who says how many claims of which modality, directly or passed on, and about what.",
            "speakers",
            "speakers --view forecasts",
            "speakers --lang zh --json")
            .With([.. look.All]);
        command.SetAction(parsed =>
        {
            if (look.Load(terminal, parsed) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            SpeakerSurvey survey = SpeakerSurvey.Of(graph);
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, ToJson(survey));
            }
            else
            {
                Print(terminal, survey, new ClaimText(graph, look.LanguageOf(parsed, graph)));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(SpeakerSurvey survey) => new()
    {
        ["speakers"] = new JArray(survey.Speakers.Select(s => new JObject
        {
            ["speaker"] = s.Speaker.Value,
            ["direct"] = s.Direct,
            ["passedOn"] = s.PassedOn,
            ["directByModality"] = Counts(s.DirectByModality, Vocabulary.NameOf),
            ["passedOnByModality"] = Counts(s.PassedOnByModality, Vocabulary.NameOf),
            ["about"] = Counts(s.About, n => n.Value),
        })),
        ["chains"] = new JArray(survey.Chains.Select(c => new JObject
        {
            ["speakers"] = new JArray(c.Speakers.Select(s => s.Value)),
            ["claims"] = c.Claims,
        })),
    };

    private static JObject Counts<T>(IEnumerable<Tally<T>> tallies, Func<T, string> name) =>
        new(tallies.Select(t => new JProperty(name(t.Value), t.Count)));

    private static void Print(Terminal terminal, SpeakerSurvey survey, ClaimText text)
    {
        Table speakers = Tables.Of("Speaker", "Says", "Passes on", "How the claims said are meant", "Mostly about");
        Right(speakers, 1, 2);
        foreach (SpeakerSummary speaker in survey.Speakers)
        {
            speakers.Add(
                text.Node(speaker.Speaker),
                Number(speaker.Direct),
                Number(speaker.PassedOn),
                string.Join(", ", speaker.DirectByModality.Where(t => t.Count > 0).Select(t => $"{t.Count} {Vocabulary.NameOf(t.Value)}")),
                string.Join(", ", speaker.About.Take(MostSubjects).Select(t => $"{text.Node(t.Value)} ({t.Count})")));
        }

        terminal.Results.Write(speakers);
        Table chains = Tables.Of("Chain, nearest speaker first", "Claims");
        Right(chains, 1);
        foreach (SpeakerChain chain in survey.Chains)
        {
            chains.Add(string.Join(" ← ", chain.Speakers.Select(text.Node)), Number(chain.Claims));
        }

        terminal.Results.Write(chains);
    }

    private static void Right(Table table, params int[] columns)
    {
        foreach (int column in columns)
        {
            table.Columns[column].Alignment = Justify.Right;
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
