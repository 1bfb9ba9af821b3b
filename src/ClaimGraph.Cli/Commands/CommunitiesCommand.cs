using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph communities</c>: what the article's subjects group into.</summary>
internal static class CommunitiesCommand
{
    private const int UsualTop = 20;

    public static Command Create(Terminal terminal)
    {
        Option<double> resolution = new("--resolution")
        {
            Description = "Greater than 0: the greater, the smaller the communities.",
            HelpName = "number",
            DefaultValueFactory = _ => 1,
            CustomParser = Resolution,
        };
        Option<int> top = CommonOptions.Top(UsualTop);
        Option<string[]> relations = CommonOptions.Relations();
        LookOptions look = new();
        CommandWithExamples command = new CommandWithExamples(
            "communities",
            "Groups the nodes that have most edges among each other.",
            "communities",
            "communities --view factual --top 8",
            "communities --resolution 2 --json")
            .With([resolution, top, relations, .. look.All]);
        command.SetAction((parsed, cancellation) =>
        {
            if (look.Load(terminal, parsed, keepAllNodes: false, parsed.GetValue(relations)) is not { } graph)
            {
                return Task.FromResult(ExitCode.DataErrors);
            }

            CommunityStructure structure = terminal.WithProgress("Grouping", _ => graph.FindCommunities(parsed.GetValue(resolution), cancellation));
            if (look.IsJson(parsed))
            {
                JsonOutput.Print(terminal, ToJson(structure));
            }
            else
            {
                Print(terminal, structure, parsed.GetValue(top), new ClaimText(graph, look.LanguageOf(parsed, graph)));
            }

            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }

    private static double Resolution(System.CommandLine.Parsing.ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) && number > 0)
        {
            return number;
        }

        result.AddError($"\"{text}\" is not a resolution. Write a number greater than 0, such as 0.5 or 2.");
        return 1;
    }

    private static JObject ToJson(CommunityStructure structure) => new()
    {
        ["modularity"] = structure.Modularity,
        ["resolution"] = structure.Resolution,
        ["communities"] = new JArray(structure.Communities.Select(c => new JObject
        {
            ["central"] = new JArray(c.Central.Select(n => n.Value)),
            ["innerEdges"] = c.InnerEdges,
            ["outerEdges"] = c.OuterEdges,
            ["nodes"] = new JArray(c.Nodes.Select(n => n.Value)),
        })),
    };

    private static void Print(Terminal terminal, CommunityStructure structure, int top, ClaimText text)
    {
        Community[] larger = [.. structure.Communities.Where(c => c.Nodes.Length > 1)];
        Table table = Tables.Of("#", "Nodes", "Edges within", "leaving", "Around");
        for (int column = 0; column < 4; column++)
        {
            table.Columns[column].Alignment = Justify.Right;
        }

        foreach ((int place, Community community) in larger.Take(top).Index())
        {
            table.Add(
                Number(place + 1),
                Number(community.Nodes.Length),
                Number(community.InnerEdges),
                Number(community.OuterEdges),
                string.Join(", ", community.Central.Select(text.Node)));
        }

        if (larger.Length > 0)
        {
            terminal.Results.Write(table);
        }

        string more = larger.Length > top ? $"{larger.Length - top} more not shown. " : "";
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{more}{larger.Length} communities and {structure.Communities.Length - larger.Length} nodes on their own; modularity {structure.Modularity:0.0000} at resolution {structure.Resolution}."));
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
