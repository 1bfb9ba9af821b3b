using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Graphs;

namespace ClaimGraph.Cli.Shell;

/// <summary>What a shell looks at and how, as commands change it.</summary>
internal sealed class ShellState
{
    private readonly DataChoice _data;

    /// <param name="data">What is loaded.</param>
    /// <param name="whole">The graph.</param>
    /// <param name="options">How queries are asked.</param>
    public ShellState(DataChoice data, KnowledgeGraph whole, AnswerOptions options)
    {
        _data = data;
        Whole = whole;
        Graph = whole;
        Options = options;
    }

    /// <summary>The whole graph.</summary>
    public KnowledgeGraph Whole { get; private set; }

    /// <summary>The graph that is asked: the whole one, or what the view and the day leave of it.</summary>
    public KnowledgeGraph Graph { get; private set; }

    /// <summary>The view as written; null for everything.</summary>
    public string? View { get; private set; }

    /// <summary>The day as written; null for any.</summary>
    public string? AsOf { get; private set; }

    /// <summary>How queries are asked.</summary>
    public AnswerOptions Options { get; set; }

    /// <summary>The query before, without what explained it; null before the first.</summary>
    public string? LastQuery { get; set; }

    /// <summary>True once the user wants to leave.</summary>
    public bool IsOver { get; set; }

    /// <summary>Looks at a part of the graph.</summary>
    /// <param name="view">The view as written; null for everything.</param>
    /// <param name="asOf">The day as written; null for any.</param>
    /// <exception cref="UsageException">One of them is none; nothing is changed then.</exception>
    public void Look(string? view, string? asOf)
    {
        Graph = Narrowed(Whole, view, asOf);
        (View, AsOf) = (view, asOf);
    }

    /// <summary>Reads the files again.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <returns>False when they have errors; the graph is then the one it was.</returns>
    /// <exception cref="UsageException">The view names something that is no longer there; nothing is changed then.</exception>
    public bool Reload(Terminal terminal)
    {
        if (GraphLookup.Load(terminal, _data) is not { } graph)
        {
            return false;
        }

        KnowledgeGraph narrowed = Narrowed(graph, View, AsOf);
        (Whole, Graph) = (graph, narrowed);
        return true;
    }

    private static KnowledgeGraph Narrowed(KnowledgeGraph graph, string? view, string? asOf) =>
        AskOptions.Join(view, asOf) is { } both ? GraphLookup.Narrow(graph, both) : graph;
}
