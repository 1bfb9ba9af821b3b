using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>A query while it is written: clauses whose variables have no names yet. Immutable.</summary>
/// <param name="Graph">The graph that it asks.</param>
internal sealed record Draft(KnowledgeGraph Graph)
{
    /// <summary>The clauses before the last.</summary>
    public ImmutableArray<DraftClause> Clauses { get; init; } = [];

    /// <summary>The variables that are known.</summary>
    public ImmutableHashSet<Symbol> Scope { get; init; } = [];

    /// <summary>What rows are ordered by.</summary>
    public ImmutableArray<(Operand Key, bool IsDescending)> Order { get; init; } = [];

    /// <summary>True for a pattern within a predicate, which may speak of variables around it.</summary>
    public bool IsWithin { get; init; }

    public GraphSchema Schema => Graph.Schema;

    public DraftMatch LastMatch => (DraftMatch)Clauses[^1];

    /// <summary>The start of a pattern within a predicate.</summary>
    public Draft Within() => new(Graph) { IsWithin = true };

    /// <summary>Adds a MATCH that begins with a node, or to the last one a further path.</summary>
    public Draft Begin(DraftNode start, bool isOptional = false, bool isFurther = false)
    {
        DraftPath path = new(null, PathSelection.Every, start, []);
        Draft known = start.Variable is { } variable ? Know(variable) : this;
        return isFurther
            ? known.Replace(LastMatch with { Paths = LastMatch.Paths.Add(path) })
            : known with { Clauses = Clauses.Add(new DraftMatch(isOptional, [path], null)) };
    }

    /// <summary>Adds a MATCH that begins at a node that is known.</summary>
    public Draft Continue(NodeVariable node, bool isOptional = false, bool isFurther = false)
    {
        Require(node.Operand.Symbols);
        DraftPath path = new(null, PathSelection.Every, new DraftNode(node.Symbol, []), []);
        return isFurther
            ? Replace(LastMatch with { Paths = LastMatch.Paths.Add(path) })
            : this with { Clauses = Clauses.Add(new DraftMatch(isOptional, [path], null)) };
    }

    public Draft Add(DraftClause clause) => this with { Clauses = Clauses.Add(clause) };

    /// <summary>Replaces the last clause.</summary>
    public Draft Replace(DraftClause clause) => this with { Clauses = Clauses.SetItem(Clauses.Length - 1, clause) };

    /// <summary>Replaces the last path of the last clause.</summary>
    public Draft Replace(DraftPath path) =>
        Replace(LastMatch with { Paths = LastMatch.Paths.SetItem(LastMatch.Paths.Length - 1, path) });

    public Draft Know(Symbol symbol) => this with { Scope = Scope.Add(symbol) };

    /// <summary>Orders rows here, where their order still matters: before they are collected.</summary>
    public Draft Sorted() =>
        Order.IsEmpty ? this : Add(new DraftWith(null, null) { Order = Order }) with { Order = [] };

    /// <summary>Adds a condition to the last clause.</summary>
    public Draft Where(Operand condition)
    {
        Require(condition.Symbols);
        return Clauses[^1] is DraftUnwind
            ? Add(new DraftWith(null, condition))
            : Replace(Clauses[^1] with { Where = Clauses[^1].Where is { } where ? And(where, condition) : condition });
    }

    /// <summary>Checks that variables are known here.</summary>
    /// <exception cref="ArgumentException">One is not.</exception>
    public void Require(IEnumerable<Symbol> symbols)
    {
        if (!IsWithin && symbols.FirstOrDefault(s => !Scope.Contains(s)) is { } unknown)
        {
            throw new ArgumentException(
                $"The variable \"{unknown.Wanted}\" is not known here: it is of another query, or was left out by GroupBy.");
        }
    }

    /// <summary>The variables of the clauses that are not introduced by them.</summary>
    public ImmutableHashSet<Symbol> FreeSymbols() => [.. Clauses.SelectMany(c => c.Symbols).Where(s => !Scope.Contains(s))];

    public SingleQuery Write(Names names, params ReadOnlySpan<Clause> further) =>
        new(Make.Nowhere, [.. Clauses.Select(c => c.Write(names)).ToArray(), .. further]);

    private static Operand And(Operand left, Operand right) =>
        Operand.Over(left, right, (l, r) => Make.Binary(l, BinaryOperator.And, r));
}
