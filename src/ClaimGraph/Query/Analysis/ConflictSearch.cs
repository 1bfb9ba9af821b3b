using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Analysis;

/// <summary>Gathers the claims that could be at odds, and holds each two against each other.</summary>
internal sealed class ConflictSearch
{
    private readonly KnowledgeGraph _graph;
    private readonly ConflictRules _rules;
    private readonly Dictionary<(RelationId Relation, NodeId Subject, ClaimObject Object), List<Placed>> _bySaying = [];
    private readonly Dictionary<(RelationId Relation, NodeId Subject), List<Placed>> _byMeasure = [];
    private readonly Dictionary<ClaimId, Placed> _byId = [];
    private readonly List<Claim> _claims = [];
    private readonly SortedDictionary<(int First, int Second), SortedDictionary<ConflictReason, ConflictGround>> _found = [];

    public ConflictSearch(KnowledgeGraph graph)
    {
        _graph = graph;
        _rules = new ConflictRules(graph);
    }

    public IReadOnlyList<Conflict> Run()
    {
        foreach (Claim claim in _graph.Claims)
        {
            _claims.Add(claim);
            Place(new Placed(claim, _claims.Count - 1));
        }

        foreach (((RelationId relation, NodeId subject, ClaimObject value), List<Placed> claims) in _bySaying)
        {
            Compare(claims, claims, _rules.Polarity);
            Compare(claims, claims, _rules.Details);
            if (_graph.Schema.FindRelation(relation)!.IsAcyclic && value is NodeObject o && subject.CompareTo(o.Node) < 0
                && _bySaying.TryGetValue((relation, o.Node, new NodeObject(subject)), out List<Placed>? back))
            {
                Compare(claims, back, _rules.Direction);
            }
        }

        foreach (((RelationId relation, _), List<Placed> claims) in _byMeasure)
        {
            Compare(claims, claims, _rules.Value);
            if (_graph.Schema.FindRelation(relation)!.IsFunctional)
            {
                Compare(claims, claims, _rules.Functional);
            }
        }

        Stated();
        return [.. _found.Select(f => new Conflict(_graph, _claims[f.Key.First], _claims[f.Key.Second], [.. f.Value.Values]))];
    }

    private void Place(Placed placed)
    {
        Claim claim = placed.Claim;
        Relation relation = _graph.Schema.FindRelation(claim.Relation)!;
        (NodeId subject, ClaimObject value) = (claim.Subject, claim.Object);
        if (relation.IsSymmetric && value is NodeObject o && o.Node.CompareTo(subject) < 0)
        {
            (subject, value) = (o.Node, new NodeObject(subject));
        }

        _byId.TryAdd(claim.Id, placed);
        Add(_bySaying, (claim.Relation, subject, value), placed);
        if (claim.Object is QuantityObject || relation.IsFunctional)
        {
            Add(_byMeasure, (claim.Relation, claim.Subject), placed);
        }

        // A symmetric relation that is functional leads from either end to one other.
        if (relation is { IsFunctional: true, IsSymmetric: true } && claim.Object is NodeObject end && end.Node != claim.Subject)
        {
            Claim turned = claim with { Subject = end.Node, Object = new NodeObject(claim.Subject) };
            Add(_byMeasure, (claim.Relation, end.Node), placed with { Claim = turned });
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Placed>> groups, TKey key, Placed placed)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out List<Placed>? group))
        {
            groups.Add(key, group = []);
        }

        group.Add(placed);
    }

    private void Compare(List<Placed> some, List<Placed> others, Func<Claim, Claim, ConflictGround?> rule)
    {
        foreach (Placed one in some)
        {
            foreach (Placed other in others)
            {
                if ((some != others || one.Position < other.Position) && ConflictRules.MayMeet(one.Claim, other.Claim))
                {
                    (Placed first, Placed second) = one.Position < other.Position ? (one, other) : (other, one);
                    Note(first, second, rule(first.Claim, second.Claim));
                }
            }
        }
    }

    private void Stated()
    {
        foreach (Placed placed in _byId.Values)
        {
            foreach (ClaimLink link in placed.Claim.Links.Where(l => l.Type == ClaimLinkType.Contradicts))
            {
                if (_byId.TryGetValue(link.Claim, out Placed other) && other.Position != placed.Position)
                {
                    (Placed first, Placed second) = placed.Position < other.Position ? (placed, other) : (other, placed);
                    Note(first, second, ConflictRules.Stated);
                }
            }
        }
    }

    private void Note(Placed first, Placed second, ConflictGround? ground)
    {
        if (ground is null)
        {
            return;
        }

        (int, int) key = (first.Position, second.Position);
        if (!_found.TryGetValue(key, out SortedDictionary<ConflictReason, ConflictGround>? grounds))
        {
            _found.Add(key, grounds = []);
        }

        if (!grounds.TryGetValue(ground.Reason, out ConflictGround? known) || ground.Certainty < known.Certainty)
        {
            grounds[ground.Reason] = ground;
        }
    }

    /// <summary>A claim, which may be turned round, and its position in reading order.</summary>
    private readonly record struct Placed(Claim Claim, int Position);
}
