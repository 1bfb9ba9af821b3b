namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>
/// A part of a query. Parts are equal when they say the same, wherever they stand: the place takes no part in equality.
/// </summary>
/// <param name="Span">Where the part stands in the query text.</param>
internal abstract record SyntaxNode(SourceSpan Span)
{
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}

/// <summary>A name of a variable, label, type, property, column or function, without backticks.</summary>
internal sealed record Name(SourceSpan Span, string Text) : SyntaxNode(Span);
