using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Fluent;

/// <summary>A clause whose variables have no names yet.</summary>
/// <param name="Where">Its condition.</param>
internal abstract record DraftClause(Operand? Where)
{
    /// <summary>All variables it speaks of.</summary>
    public abstract IEnumerable<Symbol> Symbols { get; }

    public abstract Clause Write(Names names);

    protected IEnumerable<Symbol> ConditionSymbols => Where?.Symbols ?? [];
}

/// <summary>MATCH or OPTIONAL MATCH.</summary>
internal sealed record DraftMatch(bool IsOptional, ImmutableArray<DraftPath> Paths, Operand? Where) : DraftClause(Where)
{
    public override IEnumerable<Symbol> Symbols => Paths.SelectMany(p => p.Symbols).Concat(ConditionSymbols);

    public override Clause Write(Names names) =>
        new MatchClause(Make.Nowhere, IsOptional, [.. Paths.Select(p => p.Write(names))], Where?.Write(names));
}

/// <summary>WITH: the values and their names, or with null all variables.</summary>
internal sealed record DraftWith(ImmutableArray<(Operand Value, Symbol Name)>? Items, Operand? Where) : DraftClause(Where)
{
    public ImmutableArray<(Operand Key, bool IsDescending)> Order { get; init; } = [];

    public override IEnumerable<Symbol> Symbols =>
    [
        .. (Items ?? []).SelectMany(i => i.Value.Symbols.Append(i.Name)), .. Order.SelectMany(o => o.Key.Symbols), .. ConditionSymbols,
    ];

    public override Clause Write(Names names)
    {
        ProjectionItem[] items = [.. (Items ?? []).Select(i => Item(i.Value.Write(names), names.Of(i.Name)))];
        SortItem[] order = [.. Order.Select(o => new SortItem(Make.Nowhere, o.Key.Write(names), o.IsDescending))];
        Projection projection = new(Make.Nowhere, IsDistinct: false, Items is null, [.. items], [.. order], null, null);
        return new WithClause(Make.Nowhere, projection, Where?.Write(names));
    }

    /// <summary>A column; a variable keeps its name without being told.</summary>
    public static ProjectionItem Item(Expression value, string name) =>
        new(Make.Nowhere, value, value is Variable variable && variable.Name == name ? null : Make.Name(name));
}

/// <summary>UNWIND.</summary>
internal sealed record DraftUnwind(Operand List, Symbol Item) : DraftClause(Where: null)
{
    public override IEnumerable<Symbol> Symbols => List.Symbols.Append(Item);

    public override Clause Write(Names names) =>
        new UnwindClause(Make.Nowhere, List.Write(names), Make.Name(names.Of(Item)));
}

/// <summary>A path.</summary>
internal sealed record DraftPath(Symbol? Variable, PathSelection Selection, DraftNode Start, ImmutableArray<DraftStep> Steps)
{
    public IEnumerable<Symbol> Symbols =>
    [
        .. Some(Variable), .. Some(Start.Variable), .. Steps.SelectMany(s => Some(s.Edge).Concat(Some(s.Node.Variable))),
    ];

    public PathPattern Write(Names names)
    {
        Name? variable = Named(Variable, names);
        NodePattern start = Start.Write(names);
        return new PathPattern(Make.Nowhere, variable, Selection, start, [.. Steps.Select(s => s.Write(names))]);
    }

    internal static Name? Named(Symbol? symbol, Names names) => symbol is null ? null : Make.Name(names.Of(symbol));

    private static IEnumerable<Symbol> Some(Symbol? symbol) => symbol is null ? [] : [symbol];
}

/// <summary>A node of a path.</summary>
internal sealed record DraftNode(Symbol? Variable, ImmutableArray<string> Labels)
{
    public NodePattern Write(Names names) =>
        new(Make.Nowhere, DraftPath.Named(Variable, names), [.. Labels.Select(Make.Name)], null);
}

/// <summary>An edge of a path, or several, and the node they lead to.</summary>
internal sealed record DraftStep(
    Symbol? Edge, ImmutableArray<string> Types, Hops? Length, PatternDirection Direction, DraftNode Node)
{
    public PatternStep Write(Names names)
    {
        LengthRange? length = Length is { } hops
            ? new LengthRange(Make.Nowhere, hops is { Least: 1, Most: null } ? null : hops.Least, hops.Most)
            : null;
        RelationshipPattern relationship = new(
            Make.Nowhere, DraftPath.Named(Edge, names), [.. Types.Select(Make.Name)], length, null, Direction);
        return new PatternStep(Make.Nowhere, relationship, Node.Write(names));
    }
}
