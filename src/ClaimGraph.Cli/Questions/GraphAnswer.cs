using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Cli.Output;
using ClaimGraph.Json;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>The nodes and claims that an answer names, as graph JSON, written at its end.</summary>
/// <param name="terminal">Where it is written.</param>
/// <param name="part">Collects them.</param>
internal sealed class GraphAnswer(Terminal terminal, AnswerPart part) : IAnswerWriter
{
    /// <inheritdoc/>
    public void Begin(ImmutableArray<string> columns)
    {
    }

    /// <inheritdoc/>
    public void Add(QueryRow row) => part.Add(row);

    /// <inheritdoc/>
    public void End()
    {
        if (part.IsEmpty)
        {
            terminal.Warn("The answer holds no node, relationship or path, so the graph is empty. Return some: RETURN n, r.");
        }

        using MemoryStream bytes = new();
        GraphJson.Write(part.ToDataset(), bytes);
        string text = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        terminal.Output.Write(terminal.IsRedirected ? text : Terminal.Safe(text));
    }

    /// <inheritdoc/>
    public void Abandon()
    {
    }
}
