using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options of commands that look at a graph as a whole: what is looked at, and how it is shown.</summary>
internal sealed class LookOptions
{
    private readonly DataOptions _data = new();
    private readonly Option<string?> _view = CommonOptions.View();
    private readonly Option<string?> _asOf = CommonOptions.AsOf();
    private readonly Option<string?> _language = CommonOptions.Language();
    private readonly Option<bool> _json = CommonOptions.Json();

    /// <summary>All of them, to add to a command.</summary>
    public Symbol[] All => [.. _data.All, _view, _asOf, _language, _json];

    /// <summary>Loads the graph, narrowed to what is looked at.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="parsed">The call.</param>
    /// <param name="keepAllNodes">False to leave out, when narrowed, the nodes that no claim left is about.</param>
    /// <param name="relations">Only these relations; null or none for all.</param>
    /// <returns>The graph, or null when the data has errors.</returns>
    /// <exception cref="UsageException">There is no such dataset, view or relation.</exception>
    public KnowledgeGraph? Load(Terminal terminal, ParseResult parsed, bool keepAllNodes = true, string[]? relations = null) =>
        GraphLookup.Load(terminal, _data.Read(parsed), AskOptions.Join(parsed.GetValue(_view), parsed.GetValue(_asOf)), keepAllNodes, relations);

    /// <summary>The language of labels and statements.</summary>
    /// <exception cref="UsageException">The data is not in that language.</exception>
    public Language LanguageOf(ParseResult parsed, KnowledgeGraph graph) => CommonOptions.LanguageOf(parsed, _language, graph);

    /// <summary>Whether the result is wanted as JSON.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);
}
