namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>Lists what parts of a query consist of.</summary>
internal static class SyntaxParts
{
    /// <summary>The direct parts, names left out, in the order of the text.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode node) => node switch
    {
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries,
        MapEntry entry => [entry.Value],
        PropertyAccess access => [access.Target],
        IndexAccess access => [access.Target, access.Index],
        Slice slice => Present(slice.Target, slice.From, slice.To),
        LabelTest test => [test.Target],
        Unary unary => [unary.Operand],
        Binary binary => [binary.Left, binary.Right],
        Comparison comparison => [comparison.First, .. comparison.Steps],
        ComparisonStep step => [step.Right],
        NullTest test => [test.Operand],
        Case choice => Present([choice.Subject, .. choice.Branches, choice.Otherwise]),
        CaseBranch branch => [branch.When, branch.Then],
        Call call => call.Arguments,
        ListComprehension list => Present(list.List, list.Where, list.Result),
        PatternComprehension pattern => Present(pattern.Pattern, pattern.Where, pattern.Result),
        Quantifier quantifier => [quantifier.List, quantifier.Where],
        PatternExpression pattern => [pattern.Pattern],
        Reduce reduce => [reduce.Start, reduce.List, reduce.Step],
        MapProjection projection => [projection.Target, .. projection.Parts],
        ProjectedEntry entry => [entry.Value],
        Subquery subquery => [subquery.Query],
        PathPattern path => [path.Start, .. path.Steps],
        PatternStep step => [step.Relationship, step.Node],
        NodePattern pattern => Present(pattern.Properties),
        RelationshipPattern pattern => Present(pattern.Properties),
        Query query => [query.First, .. query.Others],
        UnionPart part => [part.Query],
        SingleQuery query => query.Clauses,
        MatchClause match => Present([.. match.Patterns, match.Where]),
        UnwindClause unwind => [unwind.List],
        WithClause with => Present(with.Projection, with.Where),
        ReturnClause result => [result.Projection],
        Projection projection => Present([.. projection.Items, .. projection.OrderBy, projection.Skip, projection.Limit]),
        ProjectionItem item => [item.Expression],
        SortItem item => [item.Expression],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> Present(params IEnumerable<SyntaxNode?> parts) => parts.OfType<SyntaxNode>();
}
