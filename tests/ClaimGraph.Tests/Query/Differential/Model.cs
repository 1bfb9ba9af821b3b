namespace ClaimGraph.Tests.Query.Differential;

/// <summary>An expression of a query, as the tests see it.</summary>
internal abstract record Ex;

/// <summary>Null, a truth, a whole number, a text or a date.</summary>
internal sealed record Lit(object? Value) : Ex;

/// <summary>A date.</summary>
internal sealed record Day(string Text);

internal sealed record Var(string Name) : Ex;

internal sealed record Prop(Ex Of, string Key) : Ex;

/// <summary>An operator between two: of comparison, of logic, of arithmetic, IN and those of texts.</summary>
internal sealed record Bin(string Op, Ex Left, Ex Right) : Ex;

internal sealed record Not(Ex Of) : Ex;

internal sealed record NullTest(Ex Of, bool IsNull) : Ex;

internal sealed record HasLabel(Ex Of, string Kind) : Ex;

internal sealed record Fn(string Name, params IReadOnlyList<Ex> Args) : Ex;

internal sealed record ListOf(params IReadOnlyList<Ex> Items) : Ex;

internal sealed record CaseWhen(Ex If, Ex Then, Ex Else) : Ex;

/// <summary>all, any, none or single.</summary>
internal sealed record Quant(string Kind, string Name, Ex List, Ex Where) : Ex;

internal sealed record Comprehension(string Name, Ex List, Ex? Where, Ex? Map) : Ex;

internal sealed record Exists(PatternModel Pattern, Ex? Where) : Ex;

/// <summary>A pattern as a condition.</summary>
internal sealed record PatternTest(PatternModel Pattern) : Ex;

/// <summary>An aggregate; without an argument it is count(*).</summary>
internal sealed record Agg(string Name, bool IsDistinct, Ex? Of) : Ex;

internal sealed record NodeModel(string? Name, string? Kind, (string Key, object Value)? Has);

internal enum Way
{
    Out,
    In,
    Both,
}

/// <summary>A step; with hops it is of variable length, without most without an upper bound.</summary>
internal sealed record StepModel(string? Name, IReadOnlyList<string> Relations, Way Way, (int Least, int? Most)? Hops, (string Key, object Value)? Has);

internal sealed record PatternModel(string? Path, NodeModel Start, IReadOnlyList<(StepModel Step, NodeModel Node)> Steps);

internal abstract record Clause;

internal sealed record MatchClause(bool IsOptional, IReadOnlyList<PatternModel> Patterns, Ex? Where) : Clause;

internal sealed record UnwindClause(Ex List, string Name) : Clause;

internal sealed record SortKey(Ex Of, bool IsDescending);

/// <summary>WITH, or RETURN, which has no WHERE.</summary>
internal sealed record Projection(
    bool IsReturn, bool IsDistinct, IReadOnlyList<(Ex Of, string Name)> Items, IReadOnlyList<SortKey> Order, int? Skip, int? Limit, Ex? Where) : Clause;

/// <summary>Clauses up to RETURN; several parts are joined by UNION or UNION ALL.</summary>
internal sealed record QueryModel(IReadOnlyList<IReadOnlyList<Clause>> Parts, bool KeepsDuplicates)
{
    /// <summary>The last RETURN.</summary>
    public Projection Return => (Projection)Parts[^1][^1];
}
