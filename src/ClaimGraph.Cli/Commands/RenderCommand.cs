using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph render</c>: one diagram.</summary>
internal static class RenderCommand
{
    private const int MaxDepth = 10;

    public static Command Create(Terminal terminal)
    {
        Option<string?> around = new("--around", "-a") { Description = "Draw the neighbourhood of this node: an id, a label or an alias.", HelpName = "node" };
        Option<int> depth = new("--depth", "-k")
        {
            Description = $"How many edges away from --around, 1 to {MaxDepth}.",
            HelpName = "hops",
            DefaultValueFactory = _ => 1,
            Validators = { result => Validate(result) },
        };
        Option<string?> view = CommonOptions.View();
        Option<string?> section = new("--section", "-s") { Description = "Draw the claims of this section.", HelpName = "id" };
        Option<string> language = CommonOptions.Language();
        Option<string?> layout = new Option<string?>("--layout") { Description = "How nodes are placed; by default what suits the graph." }
            .AcceptOnlyFromAmong([.. Vocabulary.NamesOf<DiagramLayout>()]);
        Option<string> format = new Option<string>("--format", "-f") { Description = "A picture, or its coordinates as JSON.", DefaultValueFactory = _ => "svg" }
            .AcceptOnlyFromAmong("svg", "geometry");
        Option<string> theme = new Option<string>("--theme") { Description = "The colours.", DefaultValueFactory = _ => "light" }
            .AcceptOnlyFromAmong("light", "dark");
        Option<string?> title = new("--title") { Description = "The title over the picture.", HelpName = "text" };
        Option<string?> output = new("--out", "-o") { Description = "The file to write; without it the result is printed.", HelpName = "file" };
        Option<string?> data = Workspace.Option();
        CommandWithExamples command = new CommandWithExamples(
            "render",
            "Draws the graph, or a part of it, as SVG.",
            "render --out overview.svg",
            "render --around baidu --depth 2 --out baidu.svg",
            "render --view factual --lang zh --out facts.svg",
            "render --section price-war --layout layered --format geometry")
            .With(around, depth, view, section, language, layout, format, theme, title, output, data);
        command.SetAction(parsed =>
        {
            if (GraphLookup.Load(terminal, parsed.GetValue(data)) is not { } whole)
            {
                return ExitCode.DataErrors;
            }

            Language wanted = CommonOptions.LanguageOf(parsed, language);
            GraphPart part = GraphPart.Whole(whole, wanted);
            part = parsed.GetValue(view) is { } v ? part.View(GraphLookup.View(whole, v)) : part;
            part = parsed.GetValue(section) is { } s ? part.Section(GraphLookup.Section(whole, s)) : part;
            part = parsed.GetValue(around) is { } a ? part.Around(GraphLookup.Node(whole, a).Id, parsed.GetValue(depth)) : part;
            return 0;
        });
        return command;
    }

    private static void Validate(System.CommandLine.Parsing.OptionResult result)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, out int hops) || hops is < 1 or > MaxDepth))
        {
            result.AddError($"\"{token.Value}\" is not a number of edges from 1 to {MaxDepth}.");
        }
    }
}
