using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>Finds the variables that an expression speaks of.</summary>
internal static class Mentions
{
    /// <summary>All variables in an expression, those that it defines itself too.</summary>
    public static HashSet<string> In(SyntaxNode expression)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Stack<SyntaxNode> open = new([expression]);
        while (open.TryPop(out SyntaxNode? next))
        {
            string? name = next switch
            {
                Variable variable => variable.Name,
                NodePattern node => node.Variable?.Text,
                RelationshipPattern relationship => relationship.Variable?.Text,
                _ => null,
            };
            if (name is not null)
            {
                names.Add(name);
            }

            foreach (SyntaxNode part in SyntaxParts.Of(next))
            {
                open.Push(part);
            }
        }

        return names;
    }
}
