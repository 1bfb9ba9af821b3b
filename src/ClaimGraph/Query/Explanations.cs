using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>Asking a graph why.</summary>
public static class Explanations
{
    /// <summary>Explains an edge.</summary>
    /// <param name="edge">The edge.</param>
    /// <returns>
    /// Its claim, with everything that bears on it, taken from the whole graph even when the edge is one of a view.
    /// </returns>
    public static Explanation Explain(this ClaimEdge edge) => Explain(edge.Graph.Whole, edge.Claim);

    /// <summary>Explains a claim: an edge or a literal.</summary>
    /// <param name="graph">The graph that has the claim, or a view of it.</param>
    /// <param name="claim">The claim's identifier.</param>
    /// <returns>The claim, with everything that bears on it, taken from the whole graph.</returns>
    /// <exception cref="KeyNotFoundException">Not even the whole graph has such a claim.</exception>
    public static Explanation Explain(this KnowledgeGraph graph, ClaimId claim) =>
        Explain(graph.Whole, graph.Whole.GetClaim(claim));

    private static Explanation Explain(KnowledgeGraph whole, Claim claim) => new()
    {
        Claim = claim,
        Subject = whole.GetNode(claim.Subject),
        Relation = whole.Schema.FindRelation(claim.Relation)!,
        Object = claim.Object is NodeObject o ? whole.GetNode(o.Node) : null,
        Speakers = [.. claim.SaidBy.Select(whole.GetNode)],
        RestsOn = RestsOn(whole, claim),
        Supports = Supports(whole, claim.Id),
        Contradicts = EitherWay(whole, claim, ClaimLinkType.Contradicts),
        Restates = EitherWay(whole, claim, ClaimLinkType.Restates),
        CorroboratedBy = whole.CorroborationsOf(claim.Id),
    };

    private static bool IsGround(ClaimLinkType type) => type is ClaimLinkType.Because or ClaimLinkType.Condition;

    private static ImmutableArray<LinkedClaim> RestsOn(KnowledgeGraph whole, Claim claim)
    {
        HashSet<ClaimId> seen = [claim.Id];
        List<LinkedClaim> grounds = [];
        Queue<(Claim Claim, int Depth)> open = new([(claim, 1)]);
        while (open.TryDequeue(out (Claim Claim, int Depth) at))
        {
            foreach (ClaimLink link in at.Claim.Links.Where(l => IsGround(l.Type) && seen.Add(l.Claim)))
            {
                Claim ground = whole.GetClaim(link.Claim);
                grounds.Add(new LinkedClaim(ground, link.Type, at.Claim.Id, at.Depth));
                open.Enqueue((ground, at.Depth + 1));
            }
        }

        return [.. grounds];
    }

    private static ImmutableArray<LinkedClaim> Supports(KnowledgeGraph whole, ClaimId ground) =>
    [
        .. from claim in whole.ClaimsLinkingTo(ground)
           from link in claim.Links
           where link.Claim == ground && IsGround(link.Type)
           select new LinkedClaim(claim, link.Type, ground, 1),
    ];

    private static ImmutableArray<Claim> EitherWay(KnowledgeGraph whole, Claim claim, ClaimLinkType type)
    {
        IEnumerable<ClaimId> own = claim.Links.Where(l => l.Type == type).Select(l => l.Claim);
        IEnumerable<ClaimId> others = whole.ClaimsLinkingTo(claim.Id)
            .Where(c => c.Links.Contains(new ClaimLink(type, claim.Id)))
            .Select(c => c.Id);
        return [.. own.Union(others).Select(whole.IndexOf).Order().Select(c => whole.Claims[c])];
    }
}
