using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Fluent;
using ClaimGraph.Tests.TestData;
using CsCheck;
using PlanText = ClaimGraph.Query.Plans.PlanText;

namespace ClaimGraph.Tests.Query.Fluent;

public sealed class RandomPatternTests
{
    private static readonly Gen<Hop> AnyHop =
        from direction in Gen.Enum<Direction>()
        from relation in Gen.Int[-1, 2]
        from meant in Gen.Int[-2, 5]
        from isBack in Gen.Int[0, 3]
        from isWalk in Gen.Int[0, 4]
        select new Hop(direction, relation, meant, isBack == 0, isWalk == 0);

    private static readonly Gen<(KnowledgeGraph Graph, Hop[] Hops, int Shape)> Questions =
        Gen.Select(RandomGraphs.Any, AnyHop.Array[1, 3], Gen.Int[0, 1023]);

    [Fact]
    public void A_pattern_matches_what_trying_every_edge_finds() =>
        Questions.Sample(
            q =>
            {
                (Pattern pattern, NodeVariable[] nodes, Expression<IReadOnlyList<ClaimEdge>>[] edges) = Build(q.Graph, q.Hops, isSplit: false);
                string[] found = edges.Length switch
                {
                    1 => [.. pattern.Select(nodes[0], nodes[1], edges[0]).Select(r => Text([r.Item1, r.Item2], r.Item3))],
                    2 => [.. pattern.Select(nodes[0], nodes[1], nodes[2], edges[0], edges[1]).Select(r => Text([r.Item1, r.Item2, r.Item3], r.Item4, r.Item5))],
                    _ => [.. pattern.Select(nodes[0], nodes[1], nodes[2], nodes[3], edges[0], edges[1], edges[2]).Select(r => Text([r.Item1, r.Item2, r.Item3, r.Item4], r.Item5, r.Item6, r.Item7))],
                };
                Assert.Equal(Try(q.Graph, q.Hops).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
            },
            iter: 300);

    [Fact]
    public void What_a_row_rests_on_are_the_edges_that_it_matched() =>
        Questions.Sample(
            q =>
            {
                (Pattern pattern, _, Expression<IReadOnlyList<ClaimEdge>>[] edges) = Build(q.Graph, q.Hops, isSplit: false);
                foreach (Reasoned<IReadOnlyList<ClaimEdge>> row in pattern.Select(edges[^1]).WithReasons())
                {
                    Reasons why = row.Why();
                    Assert.Superset(row.Row.Select(e => e.Id).ToHashSet(), why.Claims.Select(c => c.Id).ToHashSet());
                    Assert.InRange(why.Claims.Length, row.Row.Distinct().Count(), 2 * q.Hops.Length);
                }
            },
            iter: 100);

    [Fact]
    public void Its_text_reads_back_as_the_same_query_with_the_same_plan_and_rows() =>
        Questions.Sample(
            q =>
            {
                Query<(NodeId, long)> asked = Finish(q.Graph, q.Hops, q.Shape);
                string text = asked.ToCypher();

                Assert.Equal(asked.Write(), CypherParser.Parse(text, out _));
                Assert.True(CypherQuery.TryParse(text, out CypherQuery? read, out CypherProblem? problem), problem?.ToString());
                Assert.Equal(text, read.ToString());
                Assert.Equal(PlanText.Write(read.Plan), PlanText.Write(asked.Plan));
                Assert.Equal(
                    asked.Select(r => (r.Item1.Value, r.Item2)),
                    q.Graph.Query(text, cancellation: TestContext.Current.CancellationToken).Select(r => ((string)r[0]!, (long)r[1]!)));
            },
            iter: 300);

    // A query with clauses and predicates as the bits of a number say.
    private static Query<(NodeId, long)> Finish(KnowledgeGraph graph, Hop[] hops, int shape)
    {
        bool Has(int bit) => (shape >> bit & 1) != 0;
        (Pattern pattern, NodeVariable[] nodes, Expression<IReadOnlyList<ClaimEdge>>[] edges) = Build(graph, hops, Has(0));
        if (Has(1))
        {
            pattern = pattern.Where(nodes[0].Exists(n => n.Either().To(out NodeVariable other).Where(!(other == nodes[^1]))) || nodes[0].Name.StartsWith("n1"));
        }

        if (Has(2))
        {
            pattern = pattern.OptionalMatch(nodes[^1]).Out(out EdgeVariable last).To(out _).Where(last.Paragraph >= -1 && last.Time == null);
        }

        if (Has(3))
        {
            pattern = pattern.GroupBy(nodes[0]).Compute(Aggregate.Count(nodes[^1]), out Variable<long> many).Where(many > 1 || nodes[0].Id.In("n0", "n2"));
        }

        Expression<long> count = Has(4) ? Aggregate.Count() : Aggregate.CountDistinct(nodes[0]);
        Projection<(string, long)> rows = pattern.Select(nodes[0].Id, count);
        rows = Has(5) ? rows.Distinct() : rows;
        rows = Has(6) ? rows.OrderByDescending(count).OrderBy(nodes[0].Id) : rows;
        rows = Has(7) ? rows.Skip(1).Limit(2) : rows;
        Query<(string, long)> query = Has(8) ? rows.UnionAll(graph.Match(out NodeVariable n).Select(n.Id, Aggregate.Count())) : rows;
        return query.ReadAs((row, _) => (new NodeId(row[0].String!), row[1].Integer));
    }

    private static (Pattern Pattern, NodeVariable[] Nodes, Expression<IReadOnlyList<ClaimEdge>>[] Edges) Build(
        KnowledgeGraph graph, Hop[] hops, bool isSplit)
    {
        PatternAtNode at = graph.Match(out NodeVariable start);
        List<NodeVariable> nodes = [start];
        List<Expression<IReadOnlyList<ClaimEdge>>> walks = [];
        List<Predicate> predicates = [];
        foreach (Hop hop in hops)
        {
            RelationPattern relation = hop.Relation < 0 ? RelationPattern.Any : RandomGraphs.Relations[hop.Relation];
            if (isSplit && walks.Count > 0)
            {
                at = at.Match(nodes[^1]);
            }

            PatternAtEdge through;
            if (hop.IsWalk)
            {
                Hops length = Hops.Between(0, 2);
                through = Follow(at, hop.Direction, relation, length, out WalkVariable walk);
                walks.Add(walk);
                predicates.AddRange(hop.Meant < 0 ? [] : [walk.All(e => e.Modality != (Modality)hop.Meant)]);
            }
            else
            {
                through = hop.Direction switch
                {
                    Direction.Forward => at.Out(relation, out EdgeVariable edge).Named(edge, walks, predicates, hop),
                    Direction.Backward => at.In(relation, out EdgeVariable edge).Named(edge, walks, predicates, hop),
                    _ => at.Either(relation, out EdgeVariable edge).Named(edge, walks, predicates, hop),
                };
            }

            if (hop.IsBack)
            {
                at = through.To(start);
                nodes.Add(start);
            }
            else
            {
                at = through.To(out NodeVariable next);
                nodes.Add(next);
            }
        }

        Pattern pattern = predicates.Aggregate((Pattern)at, (p, predicate) => p.Where(predicate));
        return (pattern, [.. nodes], [.. walks]);
    }

    private static PatternAtEdge Follow(PatternAtNode at, Direction direction, RelationPattern relation, Hops hops, out WalkVariable walk) =>
        direction switch
        {
            Direction.Forward => at.Out(relation, hops, out walk),
            Direction.Backward => at.In(relation, hops, out walk),
            _ => at.Either(relation, hops, out walk),
        };

    // Every row, by following every edge from every node.
    private static List<string> Try(KnowledgeGraph graph, Hop[] hops)
    {
        List<string> rows = [];
        List<NodeId> nodes = [];
        List<ClaimEdge[]> walks = [];
        HashSet<ClaimEdge> used = [];
        foreach (Node start in graph.Nodes)
        {
            nodes.Add(start.Id);
            Go(0);
            nodes.RemoveAt(0);
        }

        return rows;

        void Go(int hop)
        {
            if (hop == hops.Length)
            {
                rows.Add(Text([.. nodes.Select(n => graph.GetNode(n))], [.. walks]));
                return;
            }

            Walk(hops[hop], hop, nodes[^1], []);
        }

        void Walk(Hop step, int hop, NodeId at, ClaimEdge[] walk)
        {
            (int least, int most) = step.IsWalk ? (0, 2) : (1, 1);
            if (walk.Length >= least && (!step.IsBack || at == nodes[0]))
            {
                nodes.Add(at);
                walks.Add(walk);
                Go(hop + 1);
                walks.RemoveAt(walks.Count - 1);
                nodes.RemoveAt(nodes.Count - 1);
            }

            if (walk.Length == most)
            {
                return;
            }

            foreach (ClaimEdge edge in graph.Edges.Where(e => !used.Contains(e)).ToArray())
            {
                bool fits = (step.Relation < 0 || edge.Relation.Value == RandomGraphs.Relations[step.Relation])
                    && (step.Meant < 0 || edge.Claim.Modality != (Modality)step.Meant);
                foreach (NodeId to in Ends(edge, at, step.Direction).Distinct().Where(_ => fits))
                {
                    used.Add(edge);
                    Walk(step, hop, to, [.. walk, edge]);
                    used.Remove(edge);
                }
            }
        }
    }

    private static IEnumerable<NodeId> Ends(ClaimEdge edge, NodeId at, Direction direction)
    {
        if (direction != Direction.Backward && edge.Source == at)
        {
            yield return edge.Target;
        }

        if (direction != Direction.Forward && edge.Target == at)
        {
            yield return edge.Source;
        }
    }

    private static string Text(Node[] nodes, params IEnumerable<ClaimEdge>[] walks) =>
        string.Join(' ', nodes.Select(n => n.Id)) + " | " + string.Join(" | ", walks.Select(w => string.Join(' ', w.Select(e => e.Id))));

    internal sealed record Hop(Direction Direction, int Relation, int Meant, bool IsBack, bool IsWalk);
}

/// <summary>Notes an edge as a walk of one.</summary>
file static class EdgeNotes
{
    public static PatternAtEdge Named(
        this PatternAtEdge step,
        EdgeVariable edge,
        List<Expression<IReadOnlyList<ClaimEdge>>> walks,
        List<Predicate> predicates,
        RandomPatternTests.Hop hop)
    {
        walks.Add(Expressions.ListOf(edge));
        if (hop.Meant >= 0)
        {
            predicates.Add(edge.Modality != (Modality)hop.Meant);
        }

        return step;
    }
}
