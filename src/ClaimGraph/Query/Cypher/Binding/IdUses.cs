using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>
/// Finds the texts and parameters that stand for the id of a node or a claim: <c>{id: 'baidu'}</c> in a pattern, and what <c>n.id</c> is
/// compared with by <c>=</c>, <c>&lt;&gt;</c> and <c>IN</c>.
/// </summary>
internal static class IdUses
{
    private const string Id = "id";

    /// <summary>All of them, in the order of the text.</summary>
    /// <param name="query">The query.</param>
    /// <returns>Literals and parameters, and of a list each of its items.</returns>
    public static IReadOnlyList<Expression> In(Syntax.Query query)
    {
        List<Expression> found = [];
        Stack<SyntaxNode> open = new([query]);
        while (open.TryPop(out SyntaxNode? next))
        {
            switch (next)
            {
                case NodePattern { Properties: MapLiteral map }:
                    Take(map);
                    break;
                case RelationshipPattern { Properties: MapLiteral map }:
                    Take(map);
                    break;
                case Comparison { Steps: [{ Operator: ComparisonOperator.Equal or ComparisonOperator.NotEqual } step] } comparison:
                    TakeBeside(comparison.First, step.Right);
                    TakeBeside(step.Right, comparison.First);
                    break;
                case Binary { Operator: BinaryOperator.In } binary:
                    TakeBeside(binary.Left, binary.Right);
                    break;
            }

            foreach (SyntaxNode part in SyntaxParts.Of(next))
            {
                open.Push(part);
            }
        }

        return [.. found.OrderBy(e => e.Span.Start)];

        void Take(MapLiteral map) => found.AddRange(map.Entries.Where(e => e.Key.Text == Id).SelectMany(e => Values(e.Value)));

        void TakeBeside(Expression one, Expression other)
        {
            if (one is PropertyAccess { Key.Text: Id })
            {
                found.AddRange(Values(other));
            }
        }
    }

    private static IEnumerable<Expression> Values(Expression value) => value switch
    {
        StringLiteral or Parameter => [value],
        ListLiteral list => list.Items.Where(i => i is StringLiteral or Parameter),
        _ => [],
    };
}
