using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimGraph.Diagrams.Overview;
using ClaimGraph.Diagrams.Subjects;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options of <c>render</c> that say how a large graph is shown.</summary>
internal sealed class OverviewOptions
{
    private readonly Option<bool> _whole = new("--whole")
    {
        Description = $"Draw every node, also of a graph of more than {Atlas.LargeGraph} nodes, which otherwise gets an overview of its parts.",
    };

    private readonly Option<string?> _parts = new Option<string?>("--clusters")
    {
        Description = $"Draw an overview of a graph of more than {Atlas.MostNodes} nodes, and each part of it in a file in this directory, which the overview links to.",
        HelpName = "dir",
    }.NotEmpty();

    /// <summary>The options in the order that help lists them.</summary>
    public Option[] All => [_whole, _parts];

    /// <summary>Faults that lie in several options together.</summary>
    /// <param name="result">What was written.</param>
    /// <param name="output">The file to write; null for the output.</param>
    public void Check(CommandResult result, string? output)
    {
        if (result.GetValue(_parts) is not null && output is null)
        {
            result.AddError("--clusters needs --out: the parts are linked from the file of the overview.");
        }

        if (result.GetValue(_parts) is not null && result.GetValue(_whole))
        {
            result.AddError("--clusters and --whole exclude each other: a graph is drawn in parts or as a whole.");
        }
    }

    /// <summary>What was asked for.</summary>
    /// <param name="parsed">What was written.</param>
    /// <param name="planned">The diagram.</param>
    /// <param name="output">The file to write; null for the output.</param>
    /// <returns>The overview to draw; null where every node is drawn.</returns>
    public OverviewRequest? Read(ParseResult parsed, PlannedDiagram planned, string? output)
    {
        string? parts = parsed.GetValue(_parts);
        int limit = parts is null ? Atlas.LargeGraph : Atlas.MostNodes;
        return parsed.GetValue(_whole) || planned.Graph.Nodes.Length <= limit ? null : new OverviewRequest(output, parts);
    }
}
