using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph conflicts [NODE]</c>: pairs of claims that are at odds, and why.</summary>
internal static class ConflictsCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string?> node = new("node")
        {
            Description = "Only conflicts about this node or with what it says: its id, a label or an alias.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> certain = new("--certain") { Description = "Leave out possible conflicts." };
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "conflicts",
            "Finds claims that are at odds: same subject and relation, times that meet, values or polarity that do not go together.",
            "conflicts",
            "conflicts united-states --certain",
            "conflicts --view factual --json")
            .With([node, certain, .. look.All]);
        command.SetAction(parsed =>
        {
            if (look.Load(terminal, parsed) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            NodeId? about = parsed.GetValue(node) is { } name ? GraphLookup.Node(graph, name).Id : null;
            Conflict[] conflicts =
            [
                .. graph.FindConflicts()
                    .Where(c => about is null || c.Concerns(about.Value))
                    .Where(c => c.Certainty == ConflictCertainty.Certain || !parsed.GetValue(certain)),
            ];
            Language labels = look.LanguageOf(parsed, graph);
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, new JArray(conflicts.Select(c => ToJson(c, labels))));
            }
            else
            {
                Print(terminal, conflicts, new ClaimText(graph, labels), labels);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(Conflict conflict, Language language) => new()
    {
        ["certainty"] = Vocabulary.NameOf(conflict.Certainty),
        ["reasons"] = new JArray(conflict.Reasons.Select(Vocabulary.NameOf)),
        ["disagreement"] = conflict.IsDisagreement,
        ["why"] = conflict.Why(language),
        ["claims"] = new JArray(JsonOutput.Claim(conflict.First), JsonOutput.Claim(conflict.Second)),
    };

    private static void Print(Terminal terminal, Conflict[] conflicts, ClaimText text, Language language)
    {
        int possible = 0;
        foreach (Conflict conflict in conflicts.OrderBy(c => c.Certainty))
        {
            possible += conflict.Certainty == ConflictCertainty.Possible ? 1 : 0;
            string title = conflict.Certainty == ConflictCertainty.Possible ? "Possible conflict" : "Conflict";
            terminal.Output.WriteLine(Terminal.Safe($"{title}: {conflict.Why(language)}"));
            foreach (Claim claim in new[] { conflict.First, conflict.Second })
            {
                terminal.Output.WriteLine(Terminal.Safe($"  {claim.Statement.In(language)}"));
                terminal.Output.WriteLine(Terminal.Safe($"    {text.Triple(claim)}"));
                terminal.Output.WriteLine(Terminal.Safe($"    [{text.Facts(claim)}]"));
            }

            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine(conflicts.Length == 0
            ? "No two claims are at odds."
            : $"{conflicts.Length} {(conflicts.Length == 1 ? "conflict" : "conflicts")}{(possible > 0 ? $", {possible} of them possible" : "")}.");
    }
}
