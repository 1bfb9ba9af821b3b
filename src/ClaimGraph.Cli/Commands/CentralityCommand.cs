using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph centrality</c>: the nodes that matter most by their place in the graph.</summary>
internal static class CentralityCommand
{
    private const int UsualTop = 20;

    private static readonly Dictionary<string, CentralityMeasure> Measures = new(StringComparer.Ordinal)
    {
        ["degree"] = CentralityMeasure.Degree,
        ["betweenness"] = CentralityMeasure.Betweenness,
        ["closeness"] = CentralityMeasure.Closeness,
        ["harmonic"] = CentralityMeasure.Harmonic,
        ["pagerank"] = CentralityMeasure.PageRank,
    };

    public static Command Create(Terminal terminal)
    {
        Option<string> measure = new Option<string>("--measure", "-m")
        {
            Description = "Count edges (degree), follow readers at random (pagerank), or search from every node (the others).",
            DefaultValueFactory = _ => "pagerank",
        }.OneOf([.. Measures.Keys]);
        Option<int> top = CommonOptions.Top(UsualTop);
        Option<string[]> relations = CommonOptions.Relations();
        Option<string> direction = CommonOptions.DirectionOption();
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "centrality",
            "Ranks the nodes by their place in the graph.",
            "centrality",
            "centrality --measure betweenness --view factual --top 10",
            "centrality --measure degree --direction in --json")
            .With([measure, top, relations, direction, .. look.All]);
        command.SetAction((parsed, cancellation) =>
        {
            if (look.Load(terminal, parsed, keepAllNodes: false) is not { } graph)
            {
                return Task.FromResult(ExitCode.DataErrors);
            }

            string asked = parsed.GetValue(measure)!;
            Traversal traversal = CommonOptions.TraversalOf(parsed, relations, direction, graph);
            NodeScore[] scores =
            [
                .. terminal.WithProgress("Measuring", _ => graph.Centrality(Measures[asked], traversal, cancellation)).Take(parsed.GetValue(top)),
            ];
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, new JObject
                {
                    ["measure"] = asked,
                    ["direction"] = parsed.GetValue(direction),
                    ["nodes"] = new JArray(scores.Select(s => new JObject { ["node"] = s.Node.Value, ["score"] = s.Score })),
                });
            }
            else
            {
                Print(terminal, scores, asked, new ClaimText(graph, look.LanguageOf(parsed, graph)), n => graph.GetNode(n).Kind);
            }

            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }

    private static void Print(Terminal terminal, NodeScore[] scores, string measure, ClaimText text, Func<NodeId, KindId> kind)
    {
        Table table = Tables.Of("#", measure, "Node", "Kind", Tables.Id);
        table.Columns[0].Alignment = table.Columns[1].Alignment = Justify.Right;
        int place = 0;
        foreach (NodeScore score in scores)
        {
            place++;
            table.Add(
                place.ToString(CultureInfo.InvariantCulture),
                score.Score.ToString(measure == "degree" ? "0" : "0.00000", CultureInfo.InvariantCulture),
                text.Node(score.Node),
                text.Kind(kind(score.Node)),
                score.Node.Value);
        }

        terminal.Results.Write(table);
    }
}
