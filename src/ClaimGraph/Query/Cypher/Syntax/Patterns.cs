namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary><c>p = (a)-[r]->(b)</c>, or a shortest path of such a shape.</summary>
internal sealed record PathPattern(
    SourceSpan Span, Name? Variable, PathSelection Selection, NodePattern Start, SyntaxList<PatternStep> Steps)
    : SyntaxNode(Span);

/// <summary>A relationship of a path and the node it leads to.</summary>
internal sealed record PatternStep(SourceSpan Span, RelationshipPattern Relationship, NodePattern Node)
    : SyntaxNode(Span);

/// <summary><c>(a:Label {key: value})</c>; the properties are a map literal or a parameter.</summary>
internal sealed record NodePattern(SourceSpan Span, Name? Variable, SyntaxList<Name> Labels, Expression? Properties)
    : SyntaxNode(Span);

/// <summary><c>-[r:TYPE|OTHER*1..3 {key: value}]-></c>; without types, any will do.</summary>
internal sealed record RelationshipPattern(
    SourceSpan Span, Name? Variable, SyntaxList<Name> Types, LengthRange? Length, Expression? Properties,
    PatternDirection Direction) : SyntaxNode(Span);

/// <summary><c>*least..most</c>; without a least it is 1, without a most there is none.</summary>
internal sealed record LengthRange(SourceSpan Span, int? Least, int? Most) : SyntaxNode(Span);

/// <summary>Which way a relationship of a pattern points, read from left to right.</summary>
internal enum PatternDirection
{
    Right,
    Left,
    Either,
}

/// <summary>Which of the paths that fit are taken.</summary>
internal enum PathSelection
{
    Every,
    Shortest,
    AllShortest,
}
