using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph corroborations [NODE]</c>: what several sources say.</summary>
internal static class CorroborationsCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> node = new("node")
        {
            Description = "Only what is said about this node: its id, a label or an alias.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "corroborations",
            "Lists what several sources say: same subject, relation and object, times and details that go together.",
            "corroborations",
            "corroborations v8 --same",
            "corroborations --view factual --json")
            .With([node, .. look.All]);
        command.SetAction(parsed =>
        {
            if (look.Load(terminal, parsed) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            NodeId? about = parsed.GetValue(node) is { } name ? GraphLookup.Node(graph, name).Id : null;
            Corroboration[] found =
            [
                .. graph.FindCorroborations().Where(c => about is null || c.Claims.Any(x => x.Subject == about || x.Object is NodeObject o && o.Node == about)),
            ];
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, new JArray(found.Select(ToJson)));
            }
            else
            {
                Print(terminal, found, graph, look.LanguageOf(parsed, graph));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(Corroboration corroboration) => new()
    {
        ["sources"] = new JArray(corroboration.Sources.Select(s => s.Value)),
        ["factual"] = corroboration.IsFactual,
        ["claims"] = new JArray(corroboration.Claims.Select(JsonOutput.Claim)),
    };

    private static void Print(Terminal terminal, Corroboration[] found, KnowledgeGraph graph, Language language)
    {
        ClaimText text = new(graph, language);
        foreach (Corroboration corroboration in found)
        {
            terminal.Output.WriteLine(Terminal.Safe($"{text.Triple(corroboration.Claims[0])}: {corroboration.Sources.Length} sources"));
            foreach (Claim claim in corroboration.Claims)
            {
                terminal.Output.WriteLine(Terminal.Safe($"  {claim.Statement.In(language)}"));
                terminal.Output.WriteLine(Terminal.Safe($"    [{text.Facts(claim)}]"));
            }

            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine(graph.Sources.Length == 1
            ? "There is one source only. Name a directory that holds several datasets with --data, or import others in source.json."
            : found.Length == 0 ? "No two sources say the same."
            : found.Length == 1 ? "1 statement of several sources."
            : $"{found.Length} statements of several sources.");
    }
}
