using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Cypher.Writing;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// What a query looks for: patterns joined by the variables they share, and conditions. Each step gives a new value, so that a
/// pattern can be kept and gone on from more than once. Nothing is asked before the rows are enumerated.
/// </summary>
/// <remarks>
/// Steps are clauses of openCypher: Match is MATCH, And a further pattern of the same MATCH, OptionalMatch is OPTIONAL MATCH, GroupBy
/// is WITH, Unwind is UNWIND, Select is RETURN. Within one MATCH no edge is matched twice; another Match may match it again.
/// </remarks>
public partial class Pattern
{
    internal Pattern(Draft draft) => Draft = draft;

    internal Draft Draft { get; }

    /// <summary>Adds a MATCH clause, whose edges may be those of clauses before. It begins at a node that is known.</summary>
    /// <param name="node">A variable of this query.</param>
    /// <exception cref="ArgumentException">The variable is of another query.</exception>
    public PatternAtNode Match(NodeVariable node) => new(Draft.Continue(node));

    /// <summary>Adds a MATCH clause, whose edges may be those of clauses before. It begins at any node of a kind.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode Match(KindPattern kind) =>
        new(Draft.Begin(new DraftNode(null, [.. kind.LabelsIn(Draft.Schema)])));

    /// <summary>Adds a MATCH clause, whose edges may be those of clauses before. It begins at any node, which gets a name.</summary>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtNode Match(out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "") =>
        Match(default, out node, name);

    /// <summary>Adds a MATCH clause, whose edges may be those of clauses before. It begins at any node of a kind, which gets a name.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode Match(
        KindPattern kind, out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "")
    {
        node = new NodeVariable(Symbol.Named(name, "node"), Draft);
        return new PatternAtNode(Draft.Begin(new DraftNode(node.Symbol, [.. kind.LabelsIn(Draft.Schema)])));
    }

    /// <summary>Adds a pattern to the last MATCH clause, whose edges all differ. It begins at a node that is known.</summary>
    /// <param name="node">A variable of this query.</param>
    /// <exception cref="ArgumentException">The variable is of another query.</exception>
    public PatternAtNode And(NodeVariable node) => new(Matching.Continue(node, isFurther: true));

    /// <summary>Adds a pattern to the last MATCH clause, whose edges all differ. It begins at any node of a kind.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode And(KindPattern kind) =>
        new(Matching.Begin(new DraftNode(null, [.. kind.LabelsIn(Draft.Schema)]), isFurther: true));

    /// <summary>Adds a pattern to the last MATCH clause, whose edges all differ. It begins at any node, which gets a name.</summary>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtNode And(out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "") =>
        And(default, out node, name);

    /// <summary>Adds a pattern to the last MATCH clause, whose edges all differ. It begins at any node of a kind, which gets a name.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode And(
        KindPattern kind, out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "")
    {
        node = new NodeVariable(Symbol.Named(name, "node"), Draft);
        return new PatternAtNode(Matching.Begin(new DraftNode(node.Symbol, [.. kind.LabelsIn(Draft.Schema)]), isFurther: true));
    }

    /// <summary>Adds an OPTIONAL MATCH clause: where it has no match, rows stay, with null in its variables. It begins at a node that is known.</summary>
    /// <param name="node">A variable of this query.</param>
    /// <exception cref="ArgumentException">The variable is of another query.</exception>
    public PatternAtNode OptionalMatch(NodeVariable node) => new(Draft.Continue(node, isOptional: true));

    /// <summary>Adds an OPTIONAL MATCH clause: where it has no match, rows stay, with null in its variables. It begins at any node of a kind.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode OptionalMatch(KindPattern kind) =>
        new(Draft.Begin(new DraftNode(null, [.. kind.LabelsIn(Draft.Schema)]), isOptional: true));

    /// <summary>Adds an OPTIONAL MATCH clause: where it has no match, rows stay, with null in its variables. It begins at any node, which gets a name.</summary>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    public PatternAtNode OptionalMatch(out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "") =>
        OptionalMatch(default, out node, name);

    /// <summary>Adds an OPTIONAL MATCH clause: where it has no match, rows stay, with null in its variables. It begins at any node of a kind, which gets a name.</summary>
    /// <param name="kind">The kind, or one above it.</param>
    /// <param name="node">The variable of the node.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The schema has no such kind.</exception>
    public PatternAtNode OptionalMatch(
        KindPattern kind, out NodeVariable node, [CallerArgumentExpression(nameof(node))] string name = "")
    {
        node = new NodeVariable(Symbol.Named(name, "node"), Draft);
        return new PatternAtNode(Draft.Begin(new DraftNode(node.Symbol, [.. kind.LabelsIn(Draft.Schema)]), isOptional: true));
    }

    /// <summary>Adds a MATCH clause for the shortest path between two nodes that are known: the first of the shortest.</summary>
    /// <param name="from">The node it begins at.</param>
    /// <param name="to">The node it ends at.</param>
    /// <param name="path">The variable of the path.</param>
    /// <param name="direction">Which way edges are followed; either way unless given.</param>
    /// <param name="relation">The relations they may be of; any unless given.</param>
    /// <param name="most">The greatest number of edges; no bound unless given.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A variable is of another query, or the schema has no such relation.</exception>
    public Pattern ShortestPath(
        NodeVariable from,
        NodeVariable to,
        out PathVariable path,
        Direction direction = Direction.Both,
        RelationPattern relation = default,
        int? most = null,
        [CallerArgumentExpression(nameof(path))] string name = "") =>
        Shortest(PathSelection.Shortest, from, to, out path, direction, relation, most, name);

    /// <summary>Adds a MATCH clause for all paths between two nodes that are as short as the shortest.</summary>
    /// <inheritdoc cref="ShortestPath"/>
    public Pattern AllShortestPaths(
        NodeVariable from,
        NodeVariable to,
        out PathVariable path,
        Direction direction = Direction.Both,
        RelationPattern relation = default,
        int? most = null,
        [CallerArgumentExpression(nameof(path))] string name = "") =>
        Shortest(PathSelection.AllShortest, from, to, out path, direction, relation, most, name);

    /// <summary>Keeps the rows for which a predicate is true. Several calls must all be true.</summary>
    /// <param name="predicate">It speaks of variables of this query; of an optional clause it decides what that one matches.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Pattern Where(Predicate predicate) => new(Draft.Where(predicate.Operand));

    /// <summary>Goes on with one row for each item of a list; none for null.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="item">The variable of the item.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Pattern Unwind<T>(
        Expression<IReadOnlyList<T>> list, out Variable<T> item, [CallerArgumentExpression(nameof(item))] string name = "")
    {
        Draft.Require(list.Operand.Symbols);
        Symbol symbol = Symbol.Named(name, "item");
        item = new Variable<T>(symbol, ColumnReaders.Of<T>());
        return new Pattern(Draft.Know(symbol).Add(new DraftUnwind(list.Operand, symbol)));
    }

    /// <summary>
    /// Goes on with one row for each group of rows with equal keys. Add aggregates with <see cref="Grouping.Compute"/>; other
    /// variables are left out. An order so far is the one in which values are collected.
    /// </summary>
    /// <param name="keys">Variables of this query; none to make one group of all rows.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Grouping GroupBy(params ReadOnlySpan<IVariable> keys)
    {
        ImmutableArray<(Operand, Symbol)>.Builder items = ImmutableArray.CreateBuilder<(Operand, Symbol)>(keys.Length);
        foreach (IVariable key in keys)
        {
            items.Add((Operand.Of(key.Symbol), key.Symbol));
        }

        return Grouping.Of(Draft.Sorted(), items.ToImmutable());
    }

    /// <summary>Orders the rows by an expression, ascending; null comes last. Further calls order what ties.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="key">The expression.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Pattern OrderBy<T>(Expression<T> key) => Ordered(key.Operand, isDescending: false);

    /// <summary>Orders the rows by an expression, descending; null comes first. Further calls order what ties.</summary>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <param name="key">The expression.</param>
    /// <exception cref="ArgumentException">A variable is of another query.</exception>
    public Pattern OrderByDescending<T>(Expression<T> key) => Ordered(key.Operand, isDescending: true);

    /// <summary>The clauses so far in openCypher, for debuggers.</summary>
    /// <returns>For example <c>MATCH (company:Company)</c>.</returns>
    public override string ToString() =>
        CypherWriter.Write(new Cypher.Syntax.Query(Make.Nowhere, Draft.Write(new Names()), []));

    /// <summary>The pattern as a predicate.</summary>
    internal Predicate ToPredicate()
    {
        Draft draft = Draft;
        return new Predicate(new Operand(
            names => new Exists(Make.Nowhere, new Cypher.Syntax.Query(Make.Nowhere, draft.Write(names), [])),
            draft.FreeSymbols()));
    }

    // What a further pattern is added to.
    private Draft Matching => Draft.Clauses is [.., DraftMatch { Where: null }]
        ? Draft
        : throw new InvalidOperationException("And goes on with a Match that has no Where yet. Put Where behind And, or use Match.");

    private Pattern Ordered(Operand key, bool isDescending)
    {
        Draft.Require(key.Symbols);
        return new Pattern(Draft with { Order = Draft.Order.Add((key, isDescending)) });
    }

    private Pattern Shortest(
        PathSelection selection,
        NodeVariable from,
        NodeVariable to,
        out PathVariable path,
        Direction direction,
        RelationPattern relation,
        int? most,
        string name)
    {
        Draft.Require(from.Operand.Symbols.Union(to.Operand.Symbols));
        Symbol symbol = Symbol.Named(name, "path");
        path = new PathVariable(symbol, Draft.Schema);
        PatternDirection way = direction switch
        {
            Direction.Forward => PatternDirection.Right,
            Direction.Backward => PatternDirection.Left,
            _ => PatternDirection.Either,
        };
        Hops hops = most is { } bound ? Hops.AtMost(bound) : Hops.Any;
        DraftStep step = new(null, relation.TypesIn(Draft.Schema), hops, way, new DraftNode(to.Symbol, []));
        DraftPath found = new(symbol, selection, new DraftNode(from.Symbol, []), [step]);
        return new Pattern(Draft.Know(symbol).Add(new DraftMatch(IsOptional: false, [found], null)));
    }

    private Projection<T> Project<T>(ImmutableArray<Column> columns, TupleReader<T> read)
    {
        foreach (Column column in columns)
        {
            Draft.Require(column.Operand.Symbols);
        }

        return new Projection<T>(new Selection(Draft, columns), read);
    }
}
