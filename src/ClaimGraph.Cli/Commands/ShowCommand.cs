using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph show NODE</c>: a node with everything claimed about it.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> node = CommonOptions.Node();
        DataOptions data = new();
        Option<string?> view = CommonOptions.View();
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "show", "Shows a node: its names, every claim about it, and what it says.", "show baidu", "show 百度 --lang zh", "show china --view factual --json")
            .With([node, .. data.All, view, language, json]);
        command.SetAction(parsed => GraphLookup.Load(terminal, data.Read(parsed), parsed.GetValue(view)) is { } graph
            ? Run(terminal, graph, GraphLookup.Node(graph, parsed.GetValue(node)!), CommonOptions.LanguageOf(parsed, language, graph), parsed.GetValue(json))
            : ExitCode.DataErrors);
        return command;
    }

    private static int Run(Terminal terminal, KnowledgeGraph graph, Node node, Language language, bool json)
    {
        IReadOnlyList<Claim> claims = graph.ClaimsAbout(node.Id);
        Claim[] said = [.. graph.Claims.Where(GraphView.SaidBy(node.Id, nearest: true).Passes)];
        if (json)
        {
            JsonOutput.Print(terminal, new JObject
            {
                ["node"] = JsonOutput.Node(node),
                ["claims"] = new JArray(claims.Select(JsonOutput.Claim)),
                ["says"] = new JArray(said.Select(c => c.Id.Value)),
            });
            return ExitCode.Fine;
        }

        ClaimText text = new(graph, language);
        terminal.Output.WriteLine(Terminal.Safe(
            $"{string.Join(" · ", node.Labels.Entries.Select(l => l.Value).Distinct())}  ({text.Kind(node.Kind)}, {node.Id})"));
        if (node.Aliases.Length > 0)
        {
            terminal.Output.WriteLine(Terminal.Safe($"Also: {string.Join(", ", node.Aliases.Select(a => $"{a.Text} ({Vocabulary.NameOf(a.Type)})"))}"));
        }

        if (claims.Count > 0)
        {
            Table table = Tables.Of("Claim", "Statement", "Modality", "Said by", "Time", Tables.Id);
            foreach (Claim claim in claims)
            {
                bool inverse = claim.Subject != node.Id;
                table.Add(
                    $"{text.Relation(claim, inverse)} {(inverse ? text.Node(claim.Subject) : text.Object(claim))}",
                    claim.Statement.In(language),
                    ClaimText.Modality(claim),
                    text.Speakers(claim),
                    ClaimText.Time(claim.Time),
                    claim.Id.Value);
            }

            terminal.Results.Write(table);
        }

        if (said.Length > 0)
        {
            Said(terminal, said, text, language);
        }

        return ExitCode.Fine;
    }

    private static void Said(Terminal terminal, Claim[] said, ClaimText text, Language language)
    {
        terminal.Output.WriteLine("Says:");
        Table table = Tables.Of("Claim", "Statement", "Modality", "Time", Tables.Id);
        foreach (Claim claim in said)
        {
            table.Add(text.Triple(claim), claim.Statement.In(language), ClaimText.Modality(claim), ClaimText.Time(claim.Time), claim.Id.Value);
        }

        terminal.Results.Write(table);
    }
}
