using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph compare A B</c>: what is claimed of two nodes, side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> first = CommonOptions.Node("first", "A node: its id, a label or an alias in any language.");
        Argument<string> second = CommonOptions.Node("second", "The node to compare it with.");
        Option<string?> by = new("--by")
        {
            Description = "The qualifier that aligns claims. Default: dimension or aspect, where the schema has one.",
            HelpName = "qualifier",
        };
        Option<bool> shared = new("--shared") { Description = "Leave out what is claimed of one of the two alone." };
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "compare",
            "Compares two nodes in one table: dimension by dimension, relation by relation.",
            "compare china united-states",
            "compare 中国 美国 --lang zh --shared",
            "compare sora gpt-4 --view opinions --json")
            .With([first, second, by, shared, .. look.All]);
        command.SetAction(parsed =>
        {
            if (look.Load(terminal, parsed) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            NodeId one = GraphLookup.Node(graph, parsed.GetValue(first)!).Id;
            NodeId other = GraphLookup.Node(graph, parsed.GetValue(second)!).Id;
            if (one == other)
            {
                throw new UsageException($"\"{one}\" cannot be compared with itself.");
            }

            ComparisonOptions options = parsed.GetValue(by) is { } qualifier
                ? new ComparisonOptions { AlignBy = [GraphLookup.Qualifier(graph, qualifier)] }
                : ComparisonOptions.Default;
            NodeComparison comparison = graph.Compare(one, other, options);
            if (parsed.GetValue(shared))
            {
                comparison = comparison with { Rows = [.. comparison.Rows.Where(r => r.Verdict is not (Verdict.OnlyFirst or Verdict.OnlySecond))] };
            }

            Language labels = look.LanguageOf(parsed, graph);
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, ToJson(comparison));
            }
            else if (comparison.Rows.IsEmpty)
            {
                terminal.Output.WriteLine("Nothing is claimed of both.");
            }
            else
            {
                new ComparisonTable(comparison, graph.Schema, new ClaimText(graph, labels), labels).Write(terminal.Results);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static JObject ToJson(NodeComparison comparison) => new()
    {
        ["first"] = comparison.First.Value,
        ["second"] = comparison.Second.Value,
        ["alignedBy"] = comparison.AlignedBy?.Value,
        ["rows"] = new JArray(comparison.Rows.Select(r => ToJson(r, comparison.AlignedBy))),
    };

    private static JObject ToJson(ComparisonRow row, QualifierId? alignedBy) => new()
    {
        ["dimension"] = row.Dimension is null
            ? JValue.CreateNull()
            : JsonOutput.Claim(row.Between.Concat(row.First).First())["qualifiers"]![alignedBy!.Value.Value]!.DeepClone(),
        ["relation"] = row.Relation?.Value,
        ["inverse"] = row.IsInverse,
        ["verdict"] = Vocabulary.NameOf(row.Verdict),
        ["between"] = new JArray(row.Between.Select(JsonOutput.Claim)),
        ["first"] = new JArray(row.First.Select(JsonOutput.Claim)),
        ["second"] = new JArray(row.Second.Select(JsonOutput.Claim)),
    };
}
