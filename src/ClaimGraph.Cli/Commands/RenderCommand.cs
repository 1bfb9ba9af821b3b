using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagrams;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Diagrams.Measures;
using ClaimGraph.Diagrams.Subjects;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph render</c>: one diagram.</summary>
internal static class RenderCommand
{
    private const int MaxDepth = 10;

    public static Command Create(Terminal terminal)
    {
        Option<string?> described = DiagramChoice.Option();
        Option<string?> around = new("--around", "-a") { Description = "Draw the neighbourhood of this node: an id, a label or an alias.", HelpName = "node" };
        Option<int> depth = new("--depth", "-k")
        {
            Description = $"How many edges away from --around, 1 to {MaxDepth}.",
            HelpName = "hops",
            DefaultValueFactory = _ => 1,
            Validators = { ValidateDepth },
        };
        Option<string?> view = CommonOptions.View();
        Option<string?> section = new("--section", "-s") { Description = "Draw the claims of this section.", HelpName = "id" };
        Option<string?> language = CommonOptions.Language();
        Option<string> layout = new Option<string>("--layout")
        {
            Description = "How nodes are arranged: near what they are connected with, in layers, or whichever of both reads better.",
            DefaultValueFactory = _ => Vocabulary.NameOf(DiagramLayout.Organic),
        }.OneOf([.. Vocabulary.NamesOf<DiagramLayout>()]);
        PictureOptions picture = new();
        Option<string?> title = new("--title") { Description = "The title above the picture.", HelpName = "text" };
        Option<string?> output = new Option<string?>("--out", "-o") { Description = "The file to write; without it the result is printed.", HelpName = "file" }
            .NotEmpty();
        DataOptions data = new();
        Option<bool> report = RenderReport.Option();
        Option<bool> explain = RenderExplanation.Option();
        OverviewOptions overview = new();
        Option<bool> json = new("--json") { Description = "Print what was drawn and how well, as JSON; needs --out or --report." };
        CommandWithExamples command = new CommandWithExamples(
            "render",
            "Draws the graph, or a part of it, as SVG, PNG or PDF.",
            "render --out overview.svg",
            "render --around baidu --depth 2 --out baidu.svg",
            "render --view factual --lang zh --out facts.svg",
            "render --section price-war --layout layered --format geometry",
            "render --diagram shake-out --theme dark --out shake-out.svg",
            "render --out overview.png --scale 2 --theme dark",
            "render --section price-war --out price-war.pdf --paper a4",
            "render --around baidu --report",
            "render --data large --out overview.svg --clusters parts")
            .With([described, around, depth, view, section, language, layout, .. picture.All, title, output, .. data.All, report, explain, .. overview.All, json]);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(output) is null && !result.GetValue(report))
            {
                result.AddError("--json needs --out or --report: the output holds either the drawing or what is said about it.");
            }

            picture.Check(result, result.GetValue(output));
            overview.Check(result, result.GetValue(output));
        });
        DiagramChoice.Excludes(command, described, around, depth, view, section, layout);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(described) is { } named)
            {
                return Described(parsed, named);
            }

            if (GraphLookup.Load(terminal, data.Read(parsed)) is not { } whole)
            {
                return ExitCode.DataErrors;
            }

            PlannedDiagram planned = Plan(
                whole,
                CommonOptions.LanguageOf(parsed, language, whole),
                parsed.GetValue(view) is { } v ? GraphLookup.View(whole, v) : null,
                parsed.GetValue(section) is { } s ? GraphLookup.Section(whole, s) : null,
                parsed.GetValue(around) is { } a ? GraphLookup.Node(whole, a) : null,
                parsed.GetValue(depth));
            if (parsed.GetValue(title) is { } own)
            {
                planned = planned with { Caption = planned.Caption with { Title = own } };
            }

            PictureRequest request = picture.Read(parsed, parsed.GetValue(output));
            DiagramLayout arranged = Enum.GetValues<DiagramLayout>().Single(l => Vocabulary.NameOf(l) == parsed.GetValue(layout));
            OverviewRequest? asked = overview.Read(parsed, planned, parsed.GetValue(output));
            DiagramOptions look = request.Look with { Layout = arranged, MeasuresStability = asked is null && parsed.GetValue(report) };
            return Finish(Draw(terminal, planned, request with { Look = look }, asked), request, parsed);
        });
        return command;

        int Finish(Diagram diagram, PictureRequest request, ParseResult parsed)
        {
            if (parsed.GetValue(explain))
            {
                RenderExplanation.Print(terminal, diagram);
            }

            QualityReport? quality = parsed.GetValue(report) ? QualityReport.Of(diagram) : null;
            Deliver(terminal, diagram, request, parsed.GetValue(output), quality, parsed.GetValue(json));
            return ExitCode.Fine;
        }

        int Described(ParseResult parsed, string named)
        {
            if (DiagramChoice.Find(terminal, data.Read(parsed), named) is not var (file, graph))
            {
                return ExitCode.DataErrors;
            }

            DescribedDiagram diagram = DescribedDiagram.Of(file, graph, CommonOptions.LanguageOf(parsed, language, graph));
            if (parsed.GetValue(title) is { } own)
            {
                diagram = diagram.Titled(own);
            }

            PictureRequest request = picture.Read(parsed, parsed.GetValue(output));
            DiagramOptions look = request.Look with { MeasuresStability = parsed.GetValue(report) };
            look = picture.NamesTheme(parsed) ? look : look with { Theme = file.Theme };
            return Finish(Drawn(terminal, file.Id, (renderer, _) => diagram.Render(renderer, look)), request, parsed);
        }
    }

    // The view comes first, then the section, then the neighbourhood; the innermost names the picture.
    private static PlannedDiagram Plan(KnowledgeGraph whole, Language language, GraphView? view, Section? section, Node? center, int depth)
    {
        GraphView rules = view ?? GraphView.Everything;
        if (center is not null)
        {
            GraphView all = section is null ? rules : rules.And(GraphView.OfSection(section.Id));
            return DiagramPlan.Around(whole.View(all with { KeepsAllNodes = true }), language, center.Id, depth);
        }

        return (view, section) switch
        {
            (null, null) => DiagramPlan.Overview(whole, language),
            (_, { } only) => DiagramPlan.Section(whole.View(rules), language, only),
            ({ } only, _) => DiagramPlan.View(whole, language, only),
        };
    }

    private static Diagram Draw(Terminal terminal, PlannedDiagram planned, PictureRequest request, OverviewRequest? overview)
    {
        if (planned.Graph.Nodes.IsEmpty)
        {
            terminal.Warn("No claim passes, so the picture is empty.");
        }

        return Drawn(
            terminal,
            planned.Name,
            (renderer, now) => overview is null ? planned.Render(renderer, request.Look) : overview.Draw(renderer, planned, request, now));
    }

    private static Diagram Drawn(Terminal terminal, string name, Func<DiagramRenderer, Action<string>, Diagram> draw)
    {
        using DiagramRenderer renderer = new();
        Diagram diagram = terminal.WithProgress($"Drawing {name}", now => draw(renderer, now));
        foreach (string note in diagram.Notes)
        {
            terminal.Warn(note);
        }

        return diagram;
    }

    private static void Deliver(Terminal terminal, Diagram diagram, PictureRequest request, string? file, QualityReport? quality, bool asJson)
    {
        string? written = file is null ? null : request.Write(diagram, file);
        if (asJson)
        {
            JsonOutput.Print(terminal, ToJson(diagram, written, quality));
        }
        else if (quality is not null)
        {
            RenderReport.Print(terminal, quality);
        }
        else if (written is null)
        {
            terminal.Output.Write(request.Text(diagram));
        }
        else
        {
            terminal.Output.WriteLine(Terminal.Safe(written));
        }
    }

    private static JObject ToJson(Diagram diagram, string? file, QualityReport? quality)
    {
        JObject json = new()
        {
            ["width"] = diagram.Geometry.Width,
            ["height"] = diagram.Geometry.Height,
            ["nodes"] = diagram.Geometry.Nodes.Length,
            ["edges"] = diagram.Geometry.Edges.Length,
            ["measures"] = new JObject
            {
                ["nodeOverlaps"] = diagram.Measures.NodeOverlaps,
                ["labelOverlaps"] = diagram.Measures.LabelOverlaps,
                ["labelNodeOverlaps"] = diagram.Measures.LabelNodeOverlaps,
                ["labelEdgeOverlaps"] = diagram.Measures.LabelEdgeOverlaps,
                ["edgesThroughNodes"] = diagram.Measures.EdgesThroughNodes,
                ["crossings"] = diagram.Measures.Crossings,
                ["aspectRatio"] = Math.Round(diagram.Measures.AspectRatio, 3),
                ["inkRatio"] = Math.Round(diagram.Measures.InkRatio, 3),
            },
            ["notes"] = new JArray(diagram.Notes),
        };
        if (file is not null)
        {
            json.AddFirst(new JProperty("file", file));
        }

        if (quality is not null)
        {
            json["report"] = RenderReport.ToJson(quality);
        }

        return json;
    }

    private static void ValidateDepth(OptionResult result)
    {
        if (result.Tokens is [var token] && (!int.TryParse(token.Value, out int hops) || hops is < 1 or > MaxDepth))
        {
            result.AddError($"\"{token.Value}\" is not a number of edges from 1 to {MaxDepth}.");
        }
    }
}
