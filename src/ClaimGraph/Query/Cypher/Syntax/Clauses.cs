namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>A query: one part, or several joined by UNION.</summary>
internal sealed record Query(SourceSpan Span, SingleQuery First, SyntaxList<UnionPart> Others) : SyntaxNode(Span);

/// <summary><c>UNION</c> or <c>UNION ALL</c> with the query that follows.</summary>
internal sealed record UnionPart(SourceSpan Span, bool IsAll, SingleQuery Query) : SyntaxNode(Span);

/// <summary>Clauses, the last of which is a RETURN, except in <c>EXISTS { }</c> and <c>COUNT { }</c>.</summary>
internal sealed record SingleQuery(SourceSpan Span, SyntaxList<Clause> Clauses) : SyntaxNode(Span);

/// <summary>A clause.</summary>
internal abstract record Clause(SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>MATCH</c> or <c>OPTIONAL MATCH</c>.</summary>
internal sealed record MatchClause(
    SourceSpan Span, bool IsOptional, SyntaxList<PathPattern> Patterns, Expression? Where) : Clause(Span);

/// <summary><c>UNWIND list AS x</c>.</summary>
internal sealed record UnwindClause(SourceSpan Span, Expression List, Name Variable) : Clause(Span);

/// <summary><c>WITH … WHERE …</c>.</summary>
internal sealed record WithClause(SourceSpan Span, Projection Projection, Expression? Where) : Clause(Span);

/// <summary><c>RETURN …</c>.</summary>
internal sealed record ReturnClause(SourceSpan Span, Projection Projection) : Clause(Span);

/// <summary>What WITH and RETURN have in common; <c>*</c> stands before the items.</summary>
internal sealed record Projection(
    SourceSpan Span, bool IsDistinct, bool IncludesAll, SyntaxList<ProjectionItem> Items, SyntaxList<SortItem> OrderBy,
    Expression? Skip, Expression? Limit) : SyntaxNode(Span);

/// <summary><c>a AS b</c>; without alias, the expression's text names the column.</summary>
internal sealed record ProjectionItem(SourceSpan Span, Expression Expression, Name? Alias) : SyntaxNode(Span);

/// <summary><c>a DESC</c>.</summary>
internal sealed record SortItem(SourceSpan Span, Expression Expression, bool IsDescending) : SyntaxNode(Span);
