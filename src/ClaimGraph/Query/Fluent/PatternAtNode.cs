using System.Runtime.CompilerServices;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>A pattern that stands at a node: follow edges from it, or do what every pattern can do. Immutable.</summary>
public sealed class PatternAtNode : Pattern
{
    internal PatternAtNode(Draft draft)
        : base(draft)
    {
    }

    /// <summary>Follows an edge from subject to object.</summary>
    /// <param name="relation">The relations it may be of; any unless given.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Out(RelationPattern relation = default) => Follow(PatternDirection.Right, relation, null);

    /// <summary>Follows an edge from subject to object, which gets a name.</summary>
    /// <param name="edge">The variable of the edge.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtEdge Out(out EdgeVariable edge, [CallerArgumentExpression(nameof(edge))] string name = "") =>
        Follow(PatternDirection.Right, default, out edge, name);

    /// <summary>Follows an edge from subject to object, which gets a name.</summary>
    /// <param name="relation">The relations it may be of.</param>
    /// <param name="edge">The variable of the edge.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Out(
        RelationPattern relation, out EdgeVariable edge, [CallerArgumentExpression(nameof(edge))] string name = "") =>
        Follow(PatternDirection.Right, relation, out edge, name);

    /// <summary>Follows edges from subject to object, none of them twice.</summary>
    /// <param name="relation">The relations they may be of; <see cref="RelationPattern.Any"/> for any.</param>
    /// <param name="hops">How many.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Out(RelationPattern relation, Hops hops) => Follow(PatternDirection.Right, relation, hops);

    /// <summary>Follows edges from subject to object, none of them twice, which get a name.</summary>
    /// <param name="relation">The relations they may be of; <see cref="RelationPattern.Any"/> for any.</param>
    /// <param name="hops">How many.</param>
    /// <param name="walk">The variable of the edges.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Out(
        RelationPattern relation, Hops hops, out WalkVariable walk, [CallerArgumentExpression(nameof(walk))] string name = "") =>
        Follow(PatternDirection.Right, relation, hops, out walk, name);

    /// <summary>Follows an edge from object to subject.</summary>
    /// <param name="relation">The relations it may be of; any unless given.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge In(RelationPattern relation = default) => Follow(PatternDirection.Left, relation, null);

    /// <summary>Follows an edge from object to subject, which gets a name.</summary>
    /// <param name="edge">The variable of the edge.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtEdge In(out EdgeVariable edge, [CallerArgumentExpression(nameof(edge))] string name = "") =>
        Follow(PatternDirection.Left, default, out edge, name);

    /// <summary>Follows an edge from object to subject, which gets a name.</summary>
    /// <param name="relation">The relations it may be of.</param>
    /// <param name="edge">The variable of the edge.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge In(
        RelationPattern relation, out EdgeVariable edge, [CallerArgumentExpression(nameof(edge))] string name = "") =>
        Follow(PatternDirection.Left, relation, out edge, name);

    /// <summary>Follows edges from object to subject, none of them twice.</summary>
    /// <param name="relation">The relations they may be of; <see cref="RelationPattern.Any"/> for any.</param>
    /// <param name="hops">How many.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge In(RelationPattern relation, Hops hops) => Follow(PatternDirection.Left, relation, hops);

    /// <summary>Follows edges from object to subject, none of them twice, which get a name.</summary>
    /// <param name="relation">The relations they may be of; <see cref="RelationPattern.Any"/> for any.</param>
    /// <param name="hops">How many.</param>
    /// <param name="walk">The variable of the edges.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge In(
        RelationPattern relation, Hops hops, out WalkVariable walk, [CallerArgumentExpression(nameof(walk))] string name = "") =>
        Follow(PatternDirection.Left, relation, hops, out walk, name);

    /// <summary>Follows an edge either way.</summary>
    /// <param name="relation">The relations it may be of; any unless given.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Either(RelationPattern relation = default) => Follow(PatternDirection.Either, relation, null);

    /// <summary>Follows an edge either way, which gets a name.</summary>
    /// <param name="edge">The variable of the edge.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtEdge Either(out EdgeVariable edge, [CallerArgumentExpression(nameof(edge))] string name = "") =>
        Follow(PatternDirection.Either, default, out edge, name);

    /// <summary>Follows an edge either way, which gets a name.</summary>
    /// <param name="relation">The relations it may be of.</param>
    /// <param name="edge">The variable of the edge.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Either(
        RelationPattern relation, out EdgeVariable edge, [CallerArgumentExpression(nameof(edge))] string name = "") =>
        Follow(PatternDirection.Either, relation, out edge, name);

    /// <summary>Follows edges either way, none of them twice.</summary>
    /// <param name="relation">The relations they may be of; <see cref="RelationPattern.Any"/> for any.</param>
    /// <param name="hops">How many.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Either(RelationPattern relation, Hops hops) => Follow(PatternDirection.Either, relation, hops);

    /// <summary>Follows edges either way, none of them twice, which get a name.</summary>
    /// <param name="relation">The relations they may be of; <see cref="RelationPattern.Any"/> for any.</param>
    /// <param name="hops">How many.</param>
    /// <param name="walk">The variable of the edges.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such relation.</exception>
    public PatternAtEdge Either(
        RelationPattern relation, Hops hops, out WalkVariable walk, [CallerArgumentExpression(nameof(walk))] string name = "") =>
        Follow(PatternDirection.Either, relation, hops, out walk, name);

    /// <summary>Names the path that the pattern has followed since its last Match, And or OptionalMatch.</summary>
    /// <param name="path">The variable of the path.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public Pattern Path(out PathVariable path, [CallerArgumentExpression(nameof(path))] string name = "")
    {
        Symbol symbol = Symbol.Named(name, "path");
        path = new PathVariable(symbol, Draft.Schema);
        return new Pattern(Draft.Know(symbol).Replace(Draft.LastMatch.Paths[^1] with { Variable = symbol }));
    }

    private PatternAtEdge Follow(PatternDirection direction, RelationPattern relation, Hops? hops, Symbol? edge = null)
    {
        DraftStep step = new(edge, relation.TypesIn(Draft.Schema), hops, direction, new DraftNode(null, []));
        return new PatternAtEdge(edge is null ? Draft : Draft.Know(edge), step);
    }

    private PatternAtEdge Follow(PatternDirection direction, RelationPattern relation, out EdgeVariable edge, string name)
    {
        edge = new EdgeVariable(Symbol.Named(name, "edge"), Draft.Schema);
        return Follow(direction, relation, null, edge.Symbol);
    }

    private PatternAtEdge Follow(
        PatternDirection direction, RelationPattern relation, Hops hops, out WalkVariable walk, string name)
    {
        Symbol symbol = Symbol.Named(name, "walk");
        walk = new WalkVariable(symbol, Draft.Schema);
        return Follow(direction, relation, hops, symbol);
    }
}
