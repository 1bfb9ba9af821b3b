using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph stats</c>: what there is how often.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        DataOptions data = new();
        Option<string?> view = CommonOptions.View();
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "stats", "Counts nodes, claims, speakers and components.", "stats", "stats --view forecasts", "stats --json")
            .With([.. data.All, view, language, json]);
        command.SetAction(parsed =>
        {
            if (GraphLookup.Load(terminal, data.Read(parsed), parsed.GetValue(view)) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            GraphStatistics statistics = GraphStatistics.Of(graph);
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(terminal, ToJson(statistics));
            }
            else
            {
                Print(terminal, statistics, new ClaimText(graph, CommonOptions.LanguageOf(parsed, language, graph)), graph, CommonOptions.LanguageOf(parsed, language, graph));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(GraphStatistics statistics) => new()
    {
        ["nodes"] = statistics.Nodes,
        ["claims"] = statistics.Claims,
        ["edges"] = statistics.Edges,
        ["literals"] = statistics.Literals,
        ["denied"] = statistics.Denied,
        ["components"] = new JArray(statistics.Components),
        ["bySource"] = Counts(statistics.BySource, s => s.Value),
        ["byKind"] = Counts(statistics.ByKind, k => k.Value),
        ["byRelation"] = Counts(statistics.ByRelation, r => r.Value),
        ["byModality"] = Counts(statistics.ByModality, Vocabulary.NameOf),
        ["byNearestSpeaker"] = Counts(statistics.ByNearestSpeaker, n => n.Value),
        ["bySpeaker"] = Counts(statistics.BySpeaker, n => n.Value),
    };

    private static JObject Counts<T>(IEnumerable<Tally<T>> tallies, Func<T, string> name) =>
        new(tallies.Select(t => new JProperty(name(t.Value), t.Count)));

    private static void Print(Terminal terminal, GraphStatistics statistics, ClaimText text, KnowledgeGraph graph, Language language)
    {
        terminal.Output.WriteLine(
            $"{Words.Counted(statistics.Nodes, "node")}, {Words.Counted(statistics.Claims, "claim")}: {Words.Counted(statistics.Edges, "edge")} and {Words.Counted(statistics.Literals, "value")}; {statistics.Denied} denied.");
        terminal.Output.WriteLine($"Weak components, by size: {string.Join(", ", statistics.Components)}.");
        if (graph.Sources.Length > 1)
        {
            Write(terminal, "Source", statistics.BySource, s => s.Value);
        }

        Write(terminal, "Modality", statistics.ByModality, Vocabulary.NameOf);
        Write(terminal, "Nearest speaker", statistics.ByNearestSpeaker, text.Node);
        Write(terminal, "Kind", statistics.ByKind, text.Kind);
        Write(terminal, "Relation", statistics.ByRelation, r => graph.Schema.FindRelation(r)!.Labels.In(language));
    }

    private static void Write<T>(Terminal terminal, string title, IEnumerable<Tally<T>> tallies, Func<T, string> name)
    {
        Table table = Tables.Of(title, "Count");
        table.Columns[1].Alignment = Justify.Right;
        foreach (Tally<T> tally in tallies)
        {
            table.Add(name(tally.Value), tally.Count.ToString(CultureInfo.InvariantCulture));
        }

        terminal.Results.Write(table);
    }
}
