using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>A variable: the column of the row where it stands, and what is known of its values.</summary>
internal sealed record Symbol(int Column, StaticType Type);

/// <summary>An expression of the plan, and what is known of its values.</summary>
internal sealed record Bound(Plans.PlanExpression Plan, StaticType Type);

/// <summary>What an expression may refer to where it stands. Immutable.</summary>
/// <param name="Columns">The columns of the row, variables of expressions around behind those of the plan.</param>
/// <param name="Symbols">The variables.</param>
internal sealed record Scope(ImmutableArray<string> Columns, ImmutableDictionary<string, Symbol> Symbols)
{
    /// <summary>Expressions whose value already stands in a column: aggregates, grouping keys, projected expressions.</summary>
    public IReadOnlyDictionary<Expression, Symbol> Computed { get; init; } = ImmutableDictionary<Expression, Symbol>.Empty;

    /// <summary>Says what is wrong with a variable that is not in scope; null to say that it is not defined.</summary>
    public Func<string, CypherProblemKind>? Missing { get; init; }

    /// <summary>What to do about a variable that is not defined, when the nearest name would mislead; null otherwise.</summary>
    public string? MissingAdvice { get; init; }

    /// <summary>True within the argument of an aggregate.</summary>
    public bool InAggregate { get; init; }

    /// <summary>The scope with one more variable, behind all columns; it hides what another of its name was part of.</summary>
    public Scope With(string name, StaticType type) => this with
    {
        Columns = Columns.Add(name),
        Symbols = Symbols.SetItem(name, new Symbol(Columns.Length, type)),
        Computed = Computed.Count == 0
            ? Computed
            : Computed.Where(c => !Mentions.In(c.Key).Contains(name)).ToDictionary(c => c.Key, c => c.Value),
    };
}
