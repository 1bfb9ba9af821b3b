using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>What a timeline shows.</summary>
/// <param name="Lanes">The lanes from the top; those without a dated claim are left out.</param>
/// <param name="Claims">The ids of all claims shown.</param>
internal sealed record TimelineLanes(ImmutableArray<TimeLane> Lanes, IReadOnlySet<string> Claims)
{
    /// <summary>Takes the dated claims of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="file">Which lanes there are.</param>
    /// <param name="language">The language.</param>
    /// <remarks>A claim stands in the first lane that its subject belongs to, or else its object; without lanes, in that of its subject.</remarks>
    public static TimelineLanes Of(KnowledgeGraph graph, DiagramFile file, Language language)
    {
        ClaimWords words = new(graph, language);
        LaneWriter writer = new(graph, words, file.Labels.Contains(DiagramLabelling.Statements));
        (Claim Claim, EdtfDate Time)[] dated =
        [
            .. graph.Claims
                .Select(c => (Claim: c, Time: c.Time ?? (c.Object as DateObject)?.Date))
                .Where(c => c.Time is not null)
                .Select(c => (c.Claim, c.Time!)),
        ];
        string[] lanes = file.Lanes.IsEmpty ? [.. dated.Select(c => c.Claim.Subject.Value).Distinct()] : [.. file.Lanes];
        ILookup<int, (Claim Claim, EdtfDate Time)> byLane = dated.ToLookup(c => LaneOf(graph, lanes, c.Claim));
        return new TimelineLanes(
            [.. lanes.Select((lane, i) => writer.Lane(lane, [.. byLane[i]])).Where(l => !l.Entries.IsEmpty || !l.Series.IsEmpty)],
            byLane.Where(l => l.Key >= 0).SelectMany(l => l).Select(c => c.Claim.Id.Value).ToHashSet(StringComparer.Ordinal));
    }

    private static int LaneOf(KnowledgeGraph graph, string[] lanes, Claim claim)
    {
        int own = Array.FindIndex(lanes, l => Belongs(graph, claim.Subject, l));
        return own < 0 && claim.Object is NodeObject node ? Array.FindIndex(lanes, l => Belongs(graph, node.Node, l)) : own;
    }

    private static bool Belongs(KnowledgeGraph graph, NodeId node, string lane) => node.Value == lane
        || (graph.Whole.FindNode(new NodeId(lane)) is null
            && graph.Whole.FindNode(node) is { } known
            && graph.Schema.FindKind(new KindId(lane)) is { } kind
            && graph.Schema.IsA(known.Kind, kind.Id));

    private sealed class LaneWriter(KnowledgeGraph graph, ClaimWords words, bool asStatements)
    {
        public TimeLane Lane(string name, ImmutableArray<(Claim Claim, EdtfDate Time)> claims)
        {
            NodeId id = new(name);
            DiagramNode? card = graph.Whole.FindNode(id) is null ? null : words.Card(id);
            string title = card?.Label ?? graph.Schema.FindKind(new KindId(name))?.Labels.In(words.Language) ?? name;
            IGrouping<object, (Claim Claim, EdtfDate Time)>[] series =
            [
                .. claims.Where(c => c.Claim.Object is QuantityObject && c.Claim.Polarity == Polarity.Affirmed)
                    .GroupBy(c => (object)(c.Claim.Subject, c.Claim.Relation, ((QuantityObject)c.Claim.Object).Quantity.Unit))
                    .Where(g => g.DistinctBy(c => c.Time).Count() > 1),
            ];
            HashSet<(NodeId, EdtfDate, Modality)> events =
            [
                .. claims.Where(c => c.Claim.Object is DateObject && c.Claim.Subject != id).Select(c => (c.Claim.Subject, c.Time, c.Claim.Modality)),
            ];
            HashSet<ClaimId> inSeries = [.. series.SelectMany(g => g).Select(c => c.Claim.Id)];
            return new TimeLane(
                card,
                title,
                [.. series.Select(g => TimeEntry.Ordered(g.Select(c => Point(c.Claim, c.Time))).ToImmutableArray())],
                [
                    .. TimeEntry.Ordered(claims
                        .Where(c => !inSeries.Contains(c.Claim.Id))
                        .GroupBy(c => (c.Time, c.Claim.Modality, IsEvent: events.Contains((c.Claim.Subject, c.Time, c.Claim.Modality))))
                        .Select(g => g.Key.IsEvent
                            ? Event([.. g.Select(c => c.Claim)], g.Key.Time)
                            : Entry([.. g.Select(c => c.Claim)], g.Key.Time, card is null ? null : id))),
                ]);
        }

        private TimeEntry Point(Claim claim, EdtfDate time)
        {
            string details = words.WithDetails(words.Relation(claim), words.Details(claim));
            return new TimeEntry(
                words.ClaimCard([claim], words.Object(claim), [details, TimeSpread.Written(time)]) with { IsFocus = true },
                TimeSpread.Of(time),
                ((QuantityObject)claim.Object).Quantity.Value,
                words.Line(claim, ""));
        }

        private TimeEntry Entry(ImmutableArray<Claim> claims, EdtfDate time, NodeId? lane) => new(
            words.ClaimCard(claims, TimeSpread.Written(time), [.. ClaimBundle.Of(claims).Select(b => Written(b, lane)).Distinct(StringComparer.Ordinal)]),
            TimeSpread.Of(time),
            null,
            words.Line(claims[0], ""));

        // What is dated by a claim of its own is the news; what else is said of it stands below.
        private TimeEntry Event(ImmutableArray<Claim> claims, EdtfDate time) => new(
            words.ClaimCard(
                [.. claims.OrderByDescending(c => c.Object is DateObject)],
                words.Wording.List(claims.Select(c => c.Subject).Distinct().Select(words.Name)),
                [TimeSpread.Written(time), .. claims.Where(c => c.Object is not DateObject).Select(c => words.Phrase(c))]),
            TimeSpread.Of(time),
            null,
            words.Line(claims[0], ""));

        // What the lane or the date says already is not said again.
        private string Written(ClaimBundle bundle, NodeId? lane)
        {
            Claim claim = bundle.Claims[0];
            bool isOwn = bundle.Claims.All(c => c.Subject == lane);
            if (asStatements)
            {
                return bundle.Written(words, asStatement: true);
            }

            return claim.Object is DateObject ? words.Relation(claim)
                : isOwn ? words.Phrase(claim)
                : bundle.Written(words, asStatement: false);
        }
    }
}
