using System.CommandLine;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph neighbors NODE</c>: what a node is connected with, one edge away or several.</summary>
internal static class NeighborsCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> node = CommonOptions.Node();
        Option<int> depth = new("--depth", "-k")
        {
            Description = "How many edges away at most.",
            HelpName = "hops",
            DefaultValueFactory = _ => 1,
            Validators =
            {
                result =>
                {
                    if (result.Tokens is [var token] && (!int.TryParse(token.Value, out int hops) || hops < 1))
                    {
                        result.AddError($"\"{token.Value}\" is not a number of edges. Write 1 or more.");
                    }
                },
            },
        };
        Option<string[]> relations = CommonOptions.Relations();
        Option<string> direction = CommonOptions.DirectionOption();
        DataOptions data = new();
        Option<string?> view = CommonOptions.View();
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "neighbors",
            "Lists the nodes around a node, with the claims that connect them.",
            "neighbors baidu",
            "neighbors six-tigers --relation member-of --direction in",
            "neighbors china --depth 2 --view factual")
            .With([node, depth, relations, direction, .. data.All, view, language, json]);
        command.SetAction(parsed =>
        {
            if (GraphLookup.Load(terminal, data.Read(parsed), parsed.GetValue(view)) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            NodeId center = GraphLookup.Node(graph, parsed.GetValue(node)!).Id;
            Traversal traversal = CommonOptions.TraversalOf(parsed, relations, direction, graph);
            Output(terminal, graph, center, parsed.GetValue(depth), traversal, CommonOptions.LanguageOf(parsed, language, graph), parsed.GetValue(json));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Output(
        Terminal terminal, KnowledgeGraph graph, NodeId center, int depth, Traversal traversal, Language language, bool json)
    {
        if (depth > 1)
        {
            Reached[] reached = [.. graph.Within(center, depth, traversal).Skip(1)];
            if (json)
            {
                JsonOutput.Print(terminal, new JArray(reached.Select(r => new JObject { ["node"] = r.Node.Value, ["distance"] = r.Distance })));
                return;
            }

            ClaimText names = new(graph, language);
            Table nodes = Tables.Of("Distance", "Node", "Kind", Tables.Id);
            foreach (Reached r in reached)
            {
                nodes.Add(r.Distance.ToString(CultureInfo.InvariantCulture), names.Node(r.Node), names.Kind(graph.GetNode(r.Node).Kind), r.Node.Value);
            }

            terminal.Results.Write(nodes);
            return;
        }

        IReadOnlyList<Step> steps = graph.Neighbors(center, traversal);
        if (json)
        {
            JsonOutput.Print(terminal, new JArray(steps.Select(s => new JObject
            {
                ["node"] = s.To.Value,
                ["direction"] = s.IsReversed ? "in" : "out",
                ["claim"] = JsonOutput.Claim(s.Claim),
            })));
            return;
        }

        ClaimText text = new(graph, language);
        Table table = Tables.Of("Relation", "Node", "Modality", "Said by", "Time", Tables.Id);
        foreach (Step step in steps)
        {
            Claim claim = step.Claim;
            table.Add(
                text.Relation(claim, step.IsReversed),
                text.Node(step.To),
                ClaimText.Modality(claim),
                text.Speakers(claim),
                ClaimText.Time(claim.Time),
                claim.Id.Value);
        }

        terminal.Results.Write(table);
    }
}
