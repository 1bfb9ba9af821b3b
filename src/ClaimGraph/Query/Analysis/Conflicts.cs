using ClaimGraph.Graphs;

namespace ClaimGraph.Query.Analysis;

/// <summary>What is claimed in two ways.</summary>
public static class Conflicts
{
    /// <summary>
    /// Finds the pairs of claims that are at odds: of the same subject and relation, of times that may be the same, with
    /// values or polarity that do not go together; and those that a curator linked by <c>contradicts</c>.
    /// </summary>
    /// <param name="graph">The graph, or a view of it: of a view, both claims must be in it.</param>
    /// <returns>Each pair once, in reading order of the first claim and then of the second.</returns>
    /// <remarks>
    /// <para>
    /// A claim may affirm what another denies; the ends of a symmetric relation may be exchanged. Two numbers in one unit
    /// are at odds when no number can be both, with a tenth of leeway for <c>about</c>; so are two quantities in the same
    /// qualifier of otherwise equal claims. Two objects of a functional relation are at odds. Of an acyclic relation, a to b
    /// is at odds with b to a. Two claims that deny are never at odds.
    /// </para>
    /// <para>
    /// Claims whose qualifiers differ are different statements; when one has all the qualifiers of the other and more, the
    /// conflict is possible, except that a narrower denial leaves room for the affirmation. A series over time is no
    /// conflict. Claims without time are timeless; one with and one without are a possible conflict. What should be is only
    /// held against what should be, and a hypothetical against one under the same condition. Restated claims are not at odds.
    /// </para>
    /// <para>
    /// Time is linear in the claims, and quadratic in those of one subject and relation that hold a number, share an
    /// object, or have a functional relation.
    /// </para>
    /// </remarks>
    public static IReadOnlyList<Conflict> FindConflicts(this KnowledgeGraph graph) => new ConflictSearch(graph).Run();
}
