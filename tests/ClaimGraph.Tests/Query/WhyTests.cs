using ClaimGraph.Claims;
using ClaimGraph.Evidence;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query;

public sealed class WhyTests
{
    // c1 ada likes bob (fact), c2 bob likes cat (opinion), c3 ada owns cat (forecast), c4 ada rivals bob (denied fact),
    // c5 ada weighs 7 (reported), c6 bob weighs 9 (fact)
    private static readonly KnowledgeGraph Graph = new TestDataset()
        .Relation("likes").Relation("owns").Relation("rivals", symmetric: true).Relation("weighs")
        .Node("ada").Node("bob").Node("cat")
        .Claim("ada likes bob")
        .Claim("bob likes cat", Modality.Opinion)
        .Claim("ada owns cat", Modality.Forecast)
        .Claim("ada rivals bob", change: c => c with { Polarity = Polarity.Denied })
        .Claim("ada weighs 7", Modality.Reported)
        .Claim("bob weighs 9")
        .Graph();

    [Theory]
    [InlineData("MATCH (a)-[:LIKES]->(b) RETURN a.id", "1 | 2")]
    [InlineData("MATCH (a)-[:LIKES]->(b)-[:LIKES]->(c) RETURN c", "1 2")]
    [InlineData("MATCH (a)-[:LIKES]->(b) RETURN count(*)", "1 2")]
    [InlineData("MATCH (a)-[:LIKES]->(b) WITH a, count(*) AS n RETURN n", "1 | 2")]
    [InlineData("MATCH (a)-[r]->(b) RETURN DISTINCT a.id", "1 3 4 | 2")]
    [InlineData("MATCH (n) WHERE n.weighs > 7 RETURN n.name", "6")]
    [InlineData("MATCH (n) RETURN n.weighs", "5 |  | 6 | ")]
    [InlineData("MATCH (n) RETURN n", " |  |  | ")]
    [InlineData("MATCH (n {id: 'ada'}) RETURN n['weighs'] AS w", "5")]
    [InlineData("MATCH (n {id: 'bob'}) RETURN properties(n) AS p", "6")]
    [InlineData("MATCH (n {id: 'ada'}) RETURN CASE WHEN true THEN n.weighs ELSE 0 END AS w", "5")]
    [InlineData("MATCH (n {id: 'ada'}) RETURN CASE WHEN true THEN 0 ELSE n.weighs END AS w", "")]
    [InlineData("MATCH (n {id: 'ada'}) WHERE true OR n.weighs = 7 RETURN n", "")]
    [InlineData("MATCH (n {id: 'ada'}) WHERE false OR n.weighs = 7 RETURN n", "5")]
    [InlineData("MATCH (n) OPTIONAL MATCH (n)-[:OWNS]->(m) RETURN n, m", "3 |  |  | ")]
    [InlineData("MATCH (n)-[:OWNS]->() WITH n MATCH (n)-[:LIKES]->(m) RETURN m", "1 3")]
    [InlineData("MATCH (a {id: 'ada'})-[r:LIKES*1..2]->(b) RETURN b", "1 | 1 2")]
    [InlineData("MATCH (a {id: 'ada'}), (c {id: 'cat'}), p = shortestPath((a)-[:LIKES*]->(c)) RETURN length(p) AS n", "1 2")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-[:LIKES]->() } RETURN n", "1 | 2")]
    [InlineData("MATCH (n) WHERE (n)-[:OWNS]->() RETURN n", "3")]
    [InlineData("MATCH (n) WHERE NOT EXISTS { (n)-[:LIKES]->() } RETURN n", " | ")]
    [InlineData("MATCH (n) WHERE NOT NOT EXISTS { (n)-[:OWNS]->() } RETURN n", "3")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-[:OWNS]->() } OR n.id = 'bob' RETURN n", "3 | ")]
    [InlineData("MATCH (n {id: 'ada'}) RETURN [(n)-->(m) | m.weighs] AS w", "1 3 4 6")]
    [InlineData("MATCH (n {id: 'ada'}) RETURN [(n)-[:OWNS]->(m) | m.id] AS w UNION MATCH (n {id: 'bob'})-[:LIKES]->(m) RETURN ['cat'] AS w", "2 3")]
    [InlineData("MATCH (a)-[:OWNS]->(b) RETURN b UNION ALL MATCH (a)-[:LIKES]->(b) RETURN b", "3 | 1 | 2")]
    [InlineData("MATCH (n) WITH collect(n) AS ns RETURN [x IN ns WHERE x.weighs > 0 | x.id] AS ids", "5 6")]
    [InlineData("MATCH (n) WITH collect(n) AS ns UNWIND [x IN ns | x.weighs] AS w RETURN w", "5 6 | 5 6 | 5 6 | 5 6")]
    [InlineData("MATCH (n) WITH collect(n) AS ns RETURN any(x IN ns WHERE x.weighs = 7) AS any", "5 6")]
    [InlineData("MATCH (n) WITH collect(n) AS ns MATCH (a) WHERE any(x IN ns WHERE x.weighs = a.weighs) MATCH (a)-[:LIKES]->(b) RETURN a, b", "1 5 6 | 2 5 6")]
    [InlineData("MATCH (a)-[r:RIVALS]-(b) WITH r MATCH (x)-[r]->(y) RETURN x", "4 | 4")]
    [InlineData("MATCH (a)-[r]->(b) RETURN a.id ORDER BY b.id DESC, a.id SKIP 1 LIMIT 2", "2 | 1")]
    [InlineData("MATCH (a)-[r]->(b) WITH b, count(r) AS n ORDER BY n DESC, b.id LIMIT 1 RETURN n", "1 4")]
    [InlineData("UNWIND [1, 2] AS x MATCH (a)-[:OWNS]->(b) WHERE x = 2 RETURN x", "3")]
    [InlineData("MATCH (a)-[:LIKES]->(b) WITH a LIMIT 1 RETURN collect(a.id) AS ids", "1")]
    [InlineData("RETURN 1", "")]
    public void A_row_rests_on_what_was_matched_and_read_for_it(string query, string claims)
    {
        QueryRow[] rows = [.. Ask(query)];
        string[] expected = claims.Split('|', StringSplitOptions.TrimEntries);

        Assert.Equal(expected, rows.Select(r => Numbers(r.Why())));
        Assert.Equal(
            string.Join(' ', expected.SelectMany(e => e.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct().Order(StringComparer.Ordinal)),
            Numbers(Ask(query).Why()));
    }

    [Fact]
    public void Rows_can_be_asked_in_any_order()
    {
        QueryRow[] rows = [.. Ask("MATCH ()-[r]->() RETURN r ORDER BY r.id")];

        Assert.Equal(["4", "3", "2", "1"], rows.Reverse().Select(r => Numbers(r.Why())));
        Assert.Equal("2", Numbers(rows[1].Why()));
    }

    [Fact]
    public void A_view_knows_nothing_but_its_claims()
    {
        QueryRow row = Ask("MATCH (n {id: 'bob'}) RETURN n.weighs, [(n)--(m) | m] AS near", Graph.View(GraphView.Factual)).Single();

        Assert.Equal("1 4 6", Numbers(row.Why()));
    }

    [Fact]
    public void The_summary_counts_the_weakest_first_and_says_what_is_denied()
    {
        Reasons why = Ask("MATCH (a)-[r]->(b) RETURN r, a.weighs").Why();

        Assert.Equal("rests on 1 forecast, 1 opinion, 1 reported claim, 3 facts (1 denied)", why.Summary);
        Assert.Equal(Modality.Forecast, why.Weakest);
        Assert.Equal(1, why.Denied);
        Assert.Equal([Modality.Forecast, Modality.Opinion, Modality.Reported, Modality.Fact], why.Counts.Select(c => c.Value));
        Assert.Equal("rests on no claim", Ask("RETURN 1").Single().Why().Summary);
        Assert.Null(Ask("RETURN 1").Why().Weakest);
    }

    [Fact]
    public void Edges_and_paths_rest_on_their_claims()
    {
        QueryRow row = Ask("MATCH p = ({id: 'ada'})-[r:LIKES]->()-[:LIKES]->() RETURN p, r").Single();
        ClaimPath path = Assert.IsType<ClaimPath>(row[0]);

        Assert.Equal("1 2", Numbers(path.Why()));
        Assert.Equal("1", Numbers(Assert.IsType<ClaimEdge>(row[1]).Why()));
        Assert.Equal("rests on no claim", new ClaimPath(path.Start, []).Why().Summary);
        Assert.Equal(path.Claims.Select(c => c.Id), path.Why().Explain().Select(e => e.Claim.Id));
    }

    [Fact]
    public void The_plan_is_shown_with_rows_estimated_and_seen()
    {
        QueryResult result = Ask("MATCH (a)-[:LIKES]->(b) RETURN b");

        Assert.Contains("seen", result.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("seen", result.Explain(run: false), StringComparison.Ordinal);
        Assert.Contains("about", result.Explain(run: false), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_names_speakers_date_and_place_and_quotes_a_copy_where_its_words_are_the_ones_curated()
    {
        SourceText copy = SourceText.FromBytes("Before. Ada likes Bob. After.\nAnother paragraph."u8);
        EvidenceSpan span = TextPlace(copy, 1, 8, 22);
        KnowledgeGraph graph = new TestDataset()
            .Node("eve", "Eve\u001B[31m")
            .Claim("ada likes bob", Modality.Opinion, "2024-05", ["eve", "ada"], c => c with { Polarity = Polarity.Denied, Evidence = [span, span with { Paragraph = 2 }] })
            .Graph();
        Reasons why = Ask("MATCH ()-[r]->() RETURN r", graph).Why();

        Assert.Equal(
            """
            rests on 1 opinion (1 denied)
              ada likes bob
                opinion, denied, 2024-05; said by Eve\u001B[31m ← ada [c1]
                article, paragraph 1, 8-22: Before. [Ada likes Bob.] After.
                article, paragraph 2, 8-22: the text given has other words there

            """,
            why.ToText(Language.English, copy));
        Assert.DoesNotContain("Ada likes Bob", why.ToText(Language.English), StringComparison.Ordinal);
        Assert.Equal("…e. [Ada likes Bob.] Af…", span.QuoteFrom(copy, context: 3)!.ToString());
        Assert.Null((span with { Start = 7 }).QuoteFrom(copy));
        Assert.Null((span with { Paragraph = 3 }).QuoteFrom(copy));
    }

    private static QueryResult Ask(string query, KnowledgeGraph? graph = null) =>
        (graph ?? Graph).Query(query, cancellation: TestContext.Current.CancellationToken);

    private static EvidenceSpan TextPlace(SourceText copy, int paragraph, int start, int end) =>
        new(TestDataset.Source, paragraph, start, end, copy.Paragraphs[paragraph - 1].DigestOf(start, end));

    private static string Numbers(Reasons why) => string.Join(' ', why.Claims.Select(c => Graph.Claims.Select(o => o.Id).ToList().IndexOf(c.Id) + 1));
}
