using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Analysis;

/// <summary>Puts the claims about two nodes into rows.</summary>
internal sealed class ComparisonBuilder
{
    private readonly KnowledgeGraph _graph;
    private readonly NodeId _first;
    private readonly NodeId _second;
    private readonly ComparisonOptions _options;
    private readonly QualifierId? _alignedBy;
    private readonly HashSet<(NodeId, NodeId)> _contrasts = [];
    private readonly List<ComparisonRow> _direct = [];
    private readonly List<ComparisonRow> _others = [];

    public ComparisonBuilder(KnowledgeGraph graph, NodeId first, NodeId second, ComparisonOptions options)
    {
        _graph = graph;
        _first = first;
        _second = second;
        _options = options;
        foreach (QualifierId qualifier in options.AlignBy)
        {
            _alignedBy ??= graph.Schema.FindQualifier(qualifier)?.Id;
        }

        foreach (Claim claim in graph.Claims)
        {
            if (claim is { Polarity: Polarity.Affirmed, Object: NodeObject o } && options.Contrasts.Contains(claim.Relation))
            {
                _contrasts.Add((claim.Subject, o.Node));
                _contrasts.Add((o.Node, claim.Subject));
            }
        }
    }

    public NodeComparison Build()
    {
        List<Claim> ofFirst = [.. _graph.ClaimsAbout(_first)];
        List<Claim> ofSecond = [.. _graph.ClaimsAbout(_second)];
        Claim[] between = [.. ofFirst.Where(c => Touches(c, _second))];
        ofFirst.RemoveAll(c => Touches(c, _second));
        ofSecond.RemoveAll(c => Touches(c, _first));
        foreach (IGrouping<(QualifierValue? Dimension, RelationId? Relation), Claim> group in between
            .GroupBy(c => Dimension(c) is { } d ? (d, null) : ((QualifierValue?)null, (RelationId?)c.Relation)))
        {
            _direct.Add(new ComparisonRow
            {
                Dimension = group.Key.Dimension,
                Relation = group.Key.Relation,
                Between = [.. group],
                First = Take(ofFirst, group.Key.Dimension),
                Second = Take(ofSecond, group.Key.Dimension),
                Verdict = Direct(group),
            });
        }

        ILookup<(RelationId Relation, bool IsInverse), Claim> byRelation = ofFirst.ToLookup(c => KeyOf(c, _first));
        ILookup<(RelationId Relation, bool IsInverse), Claim> other = ofSecond.ToLookup(c => KeyOf(c, _second));
        foreach ((RelationId relation, bool isInverse) in byRelation.Select(g => g.Key).Union(other.Select(g => g.Key)))
        {
            List<Claim> left = [.. byRelation[(relation, isInverse)]];
            List<Claim> right = [.. other[(relation, isInverse)]];
            ComparisonRow row = new() { Relation = relation, IsInverse = isInverse, Verdict = Verdict.Different };
            foreach (QualifierValue dimension in left.Select(Dimension).OfType<QualifierValue>().Distinct().ToArray())
            {
                if (right.Any(c => dimension.Equals(Dimension(c))))
                {
                    Align(row with { Dimension = dimension }, [.. Take(left, dimension)], [.. Take(right, dimension)]);
                }
            }

            Align(row, left, right);
        }

        return new NodeComparison(_first, _second, _alignedBy, [.. _direct, .. _others.OrderBy(r => r.Verdict).ThenBy(Position)]);
    }

    /// <summary>Takes the pairs that belong together out of two lists, then what is left.</summary>
    private void Align(ComparisonRow row, List<Claim> left, List<Claim> right)
    {
        foreach (Claim claim in left.ToArray())
        {
            ClaimObject end = EndOf(claim, _first);
            Claim[] opposite = [.. right.Where(r => AreOpposite(claim, end, r))];
            if (opposite.Length > 0)
            {
                Add([claim, .. left.Where(l => l != claim && Meets(l, end) && l.Polarity == claim.Polarity)], opposite, Verdict.Opposite);
                continue;
            }

            Claim[] same = [.. right.Where(r => r.Polarity == claim.Polarity && EndOf(r, _second).Equals(end))];
            if (same.Length > 0 && left.Contains(claim))
            {
                Add([.. left.Where(l => Meets(l, end) && l.Polarity == claim.Polarity)], same, Verdict.Same);
            }
        }

        if (left.Count + right.Count > 0)
        {
            Verdict verdict = right.Count == 0 ? Verdict.OnlyFirst : left.Count == 0 ? Verdict.OnlySecond : Verdict.Different;
            _others.Add(row with { First = [.. left], Second = [.. right], Verdict = verdict });
        }

        bool Meets(Claim claim, ClaimObject end) => EndOf(claim, _first).Equals(end);

        void Add(Claim[] first, Claim[] second, Verdict verdict)
        {
            _others.Add(row with { First = [.. first], Second = [.. second], Verdict = verdict });
            left.RemoveAll(first.Contains);
            right.RemoveAll(second.Contains);
        }
    }

    private bool AreOpposite(Claim claim, ClaimObject end, Claim other)
    {
        ClaimObject otherEnd = EndOf(other, _second);
        return (claim.Polarity != other.Polarity && otherEnd.Equals(end))
            || (claim.Polarity == other.Polarity && end is NodeObject a && otherEnd is NodeObject b && _contrasts.Contains((a.Node, b.Node)))
            || Contradicts(claim, other) || Contradicts(other, claim);
    }

    private static bool Contradicts(Claim claim, Claim other) =>
        claim.Links.Contains(new ClaimLink(ClaimLinkType.Contradicts, other.Id));

    /// <summary>How the two stand to each other by the claims from one to the other.</summary>
    private Verdict Direct(IEnumerable<Claim> between)
    {
        Claim[] affirmed = [.. between.Where(c => c.Polarity == Polarity.Affirmed)];
        return affirmed.Any(c => !RelationOf(c).IsSymmetric || _options.Contrasts.Contains(c.Relation)) ? Verdict.Opposite
            : affirmed.Length > 0 && !affirmed.Any(c => _options.Differences.Contains(c.Relation)) ? Verdict.Same
            : Verdict.Different;
    }

    private Relation RelationOf(Claim claim) => _graph.Schema.FindRelation(claim.Relation)!;

    private QualifierValue? Dimension(Claim claim) =>
        _alignedBy is { } qualifier ? claim.Qualifiers.GetValueOrDefault(qualifier) : null;

    private ImmutableArray<Claim> Take(List<Claim> claims, QualifierValue? dimension)
    {
        ImmutableArray<Claim> taken = dimension is null ? [] : [.. claims.Where(c => dimension.Equals(Dimension(c)))];
        claims.RemoveAll(taken.Contains);
        return taken;
    }

    private (RelationId Relation, bool IsInverse) KeyOf(Claim claim, NodeId node) =>
        (claim.Relation, claim.Subject != node && !RelationOf(claim).IsSymmetric);

    private static bool Touches(Claim claim, NodeId node) =>
        claim.Subject == node || (claim.Object is NodeObject o && o.Node == node);

    private static ClaimObject EndOf(Claim claim, NodeId node) =>
        claim.Subject == node ? claim.Object : new NodeObject(claim.Subject);

    private int Position(ComparisonRow row) => row.First.Concat(row.Second).Min(c => _graph.IndexOf(c.Id));
}
