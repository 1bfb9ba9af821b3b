using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph components</c>: what hangs together.</summary>
internal static class ComponentsCommand
{
    private const int UsualTop = 20;
    private const int MostNames = 6;

    public static Command Create(Terminal terminal)
    {
        Option<bool> strong = new("--strong") { Description = "Follow edges one way only: nodes that reach each other." };
        Option<int> top = CommonOptions.Top(UsualTop);
        Option<string[]> relations = CommonOptions.Relations();
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "components",
            "Parts the graph into what hangs together: weak components, or strong ones.",
            "components",
            "components --strong --top 5",
            "components --relation member-of --relation part-of --json")
            .With([strong, top, relations, .. look.All]);
        command.SetAction(parsed =>
        {
            if (look.Load(terminal, parsed, keepAllNodes: false, parsed.GetValue(relations)) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            IReadOnlyList<Component> components = parsed.GetValue(strong) ? graph.StrongComponents() : graph.WeakComponents();
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, new JArray(components.Select(c => new JArray(c.Nodes.Select(n => n.Value)))));
            }
            else
            {
                Print(terminal, components, parsed.GetValue(top), graph, new ClaimText(graph, look.LanguageOf(parsed, graph)));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static void Print(Terminal terminal, IReadOnlyList<Component> components, int top, KnowledgeGraph graph, ClaimText text)
    {
        Component[] larger = [.. components.Where(c => c.Nodes.Length > 1)];
        Table table = Tables.Of("#", "Nodes", "Which");
        table.Columns[0].Alignment = table.Columns[1].Alignment = Justify.Right;
        foreach ((int place, Component component) in larger.Take(top).Index())
        {
            string names = string.Join(", ", component.Nodes.OrderByDescending(graph.Degree).Take(MostNames).Select(text.Node));
            table.Add(
                (place + 1).ToString(CultureInfo.InvariantCulture),
                component.Nodes.Length.ToString(CultureInfo.InvariantCulture),
                component.Nodes.Length > MostNames ? $"{names}, …" : names);
        }

        if (larger.Length > 0)
        {
            terminal.Results.Write(table);
        }

        int alone = components.Count - larger.Length;
        terminal.Output.WriteLine(
            $"{components.Count} {(components.Count == 1 ? "component" : "components")}, {alone} of them a node on its own.");
    }
}
