using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph path A B</c>: the shortest way between two nodes, with the claims along it.</summary>
internal static class PathCommand
{
    // Their number can grow exponentially with their length.
    private const int MostPaths = 1000;

    public static Command Create(Terminal terminal)
    {
        Argument<string> from = CommonOptions.Node("from", "The node to start from: its id, a label or an alias.");
        Argument<string> to = CommonOptions.Node("to", "The node to reach.");
        Option<bool> all = new("--all") { Description = $"Print every shortest path, up to {MostPaths}, not only the first." };
        Option<string[]> relations = CommonOptions.Relations();
        Option<string> direction = CommonOptions.DirectionOption();
        DataOptions data = new();
        Option<string?> view = CommonOptions.View();
        Option<bool> why = new("--why") { Description = "Say of every path which claims it rests on, and how they are meant." };
        Option<string[]> text = CommonOptions.Quotes();
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "path",
            "Finds the shortest path between two nodes and the claims along it.",
            "path baidu kai-fu-lee",
            "path Sora GPT-4 --view factual",
            "path baidu kai-fu-lee --why --text article.txt",
            "path zhipu-ai china --direction out --all")
            .With([from, to, all, relations, direction, why, text, .. data.All, view, language, json]);
        command.SetAction(parsed =>
        {
            if (GraphLookup.Load(terminal, data.Read(parsed), parsed.GetValue(view)) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            NodeId start = GraphLookup.Node(graph, parsed.GetValue(from)!).Id;
            NodeId end = GraphLookup.Node(graph, parsed.GetValue(to)!).Id;
            Traversal traversal = CommonOptions.TraversalOf(parsed, relations, direction, graph);
            IEnumerable<ClaimPath> paths = graph.ShortestPaths(start, end, traversal);
            ClaimPath[] found = [.. paths.Take(parsed.GetValue(all) ? MostPaths + 1 : 1)];
            if (found.Length > MostPaths)
            {
                found = found[..MostPaths];
                terminal.Warn($"There are more than {MostPaths} shortest paths; these are the first.");
            }

            if (!EvidenceCopies.TryRead(terminal, graph, parsed.GetValue(text), out EvidenceCopies? copies))
            {
                return ExitCode.InputOutput;
            }

            Language shown = CommonOptions.LanguageOf(parsed, language, graph);
            ReasonsOutput? reasons = parsed.GetValue(why) || copies is not null ? new ReasonsOutput(shown, copies) : null;
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(terminal, new JArray(found.Select(p => ToJson(p, reasons))));
            }
            else
            {
                Print(terminal, graph, found, start, end, shown, reasons);
            }

            return copies?.Report(terminal) ?? ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(ClaimPath path, ReasonsOutput? reasons)
    {
        JObject json = new()
        {
            ["length"] = path.Length,
            ["nodes"] = new JArray(path.Nodes.Select(n => n.Value)),
            ["claims"] = new JArray(path.Claims.Select(JsonOutput.Claim)),
        };
        if (reasons is not null)
        {
            json["why"] = reasons.Json(path.Why());
        }

        return json;
    }

    private static void Print(
        Terminal terminal, KnowledgeGraph graph, ClaimPath[] paths, NodeId start, NodeId end, Language language, ReasonsOutput? reasons)
    {
        ClaimText text = new(graph, language);
        if (paths.Length == 0)
        {
            terminal.Output.WriteLine(Terminal.Safe($"No path leads from {text.Node(start)} to {text.Node(end)}."));
        }

        foreach (ClaimPath path in paths)
        {
            terminal.Output.WriteLine(Terminal.Safe($"{text.Node(path.Start)}  ({path.Length} {(path.Length == 1 ? "edge" : "edges")})"));
            foreach (Step step in path.Steps)
            {
                Claim claim = step.Claim;
                string arrow = step.IsReversed ? $"← {text.Relation(claim)} —" : $"— {text.Relation(claim)} →";
                terminal.Output.WriteLine(Terminal.Safe($"  {arrow} {text.Node(step.To)}"));
                if (reasons is null)
                {
                    terminal.Output.WriteLine(Terminal.Safe(
                        $"      {claim.Statement.In(language)} [{ClaimText.Modality(claim)}, {text.Speakers(claim)}, {ClaimText.Places(claim)}, {claim.Id}]"));
                }
            }

            if (reasons is not null)
            {
                terminal.Output.Write(reasons.Text(path.Why()));
            }
        }
    }
}
