using System.Runtime.CompilerServices;

namespace ClaimGraph.Query.Fluent;

/// <summary>A pattern that stands on an edge: say where it leads to. Immutable.</summary>
public sealed class PatternAtEdge
{
    private readonly Draft _draft;
    private readonly DraftStep _step;

    internal PatternAtEdge(Draft draft, DraftStep step)
    {
        _draft = draft;
        _step = step;
    }

    /// <summary>To any node.</summary>
    public PatternAtNode To() => Arrive(_draft, new DraftNode(null, []));

    /// <summary>To a node of a kind.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode To(KindPattern kind) => Arrive(_draft, new DraftNode(null, [.. kind.LabelsIn(_draft.Schema)]));

    /// <summary>To any node, which gets a name.</summary>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtNode To(out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "") =>
        To(default, out node, name);

    /// <summary>To a node of a kind, which gets a name.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode To(
        KindPattern kind, out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "")
    {
        node = new NodeVariable(Symbol.Named(name, "node"), _draft);
        return Arrive(_draft.Know(node.Symbol), new DraftNode(node.Symbol, [.. kind.LabelsIn(_draft.Schema)]));
    }

    /// <summary>To a node that is known.</summary>
    /// <param name="node">A variable of this query.</param>
    /// <exception cref="ArgumentException">The variable is of another query.</exception>
    public PatternAtNode To(NodeVariable node)
    {
        _draft.Require(node.Operand.Symbols);
        return Arrive(_draft, new DraftNode(node.Symbol, []));
    }

    private PatternAtNode Arrive(Draft draft, DraftNode node)
    {
        DraftPath path = draft.LastMatch.Paths[^1];
        return new PatternAtNode(draft.Replace(path with { Steps = path.Steps.Add(_step with { Node = node }) }));
    }
}
