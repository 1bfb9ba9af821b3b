using System.Runtime.CompilerServices;
using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Fluent;

/// <summary>Asking a graph questions in C#.</summary>
/// <example>
/// <code>
/// var models = graph.Match(Kinds.Company, out var company)
///     .In(Relations.DevelopedBy, out var developed).To(Kinds.Model, out var model)
///     .Where(developed.Modality == Modality.Fact)
///     .Select(company, model, developed);
/// foreach ((Node maker, Node made, ClaimEdge claim) in models) { … }
/// </code>
/// </example>
public static class GraphPatterns
{
    /// <summary>Begins a query at any node, which gets a name.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public static PatternAtNode Match(
        this KnowledgeGraph graph, out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "") =>
        new Pattern(new Draft(graph)).Match(out node, name);

    /// <summary>Begins a query at any node of a kind, which gets a name.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="kind">The kind, or one above it.</param>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public static PatternAtNode Match(
        this KnowledgeGraph graph,
        KindPattern kind,
        out NodeVariable node,
        [CallerArgumentExpression(nameof(node))] string name = "") =>
        new Pattern(new Draft(graph)).Match(kind, out node, name);

    /// <summary>Begins a query at any node of a kind.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="kind">The kind, or one above it; any unless given.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public static PatternAtNode Match(this KnowledgeGraph graph, KindPattern kind = default) =>
        new Pattern(new Draft(graph)).Match(kind);

    /// <summary>Begins a query with the items of a list, most often a parameter.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="list">The list.</param>
    /// <param name="item">The variable of the item.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public static Pattern Unwind<T>(
        this KnowledgeGraph graph,
        Expression<IReadOnlyList<T>> list,
        out Variable<T> item,
        [CallerArgumentExpression(nameof(item))] string name = "") =>
        new Pattern(new Draft(graph)).Unwind(list, out item, name);
}
