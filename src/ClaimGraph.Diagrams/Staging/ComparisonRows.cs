using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Analysis;

namespace ClaimGraph.Diagrams.Staging;

/// <summary>What a comparison shows.</summary>
/// <param name="Left">The node on the left.</param>
/// <param name="Right">The node on the right.</param>
/// <param name="Rows">The rows from the top.</param>
internal sealed record ComparisonRows(DiagramNode Left, DiagramNode Right, ImmutableArray<ComparedRow> Rows)
{
    /// <summary>Takes what is claimed of two nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="file">Which nodes, and which rows in which order.</param>
    /// <param name="language">The language.</param>
    public static ComparisonRows Of(KnowledgeGraph graph, DiagramFile file, Language language)
    {
        ComparisonSettings settings = file.Comparison!;
        ClaimWords words = new(graph, language);
        DiagramNode left = words.Card(settings.Left) with { IsFocus = true };
        DiagramNode right = words.Card(settings.Right) with { IsFocus = true };
        if (graph.FindNode(settings.Left) is null || graph.FindNode(settings.Right) is null)
        {
            return new ComparisonRows(left, right, []);
        }

        NodeComparison comparison = graph.Compare(settings.Left, settings.Right);
        IEnumerable<ComparisonRow> wanted = settings.Rows.IsEmpty
            ? comparison.Rows
            : settings.Rows.SelectMany(name => comparison.Rows.Where(r => IsCalled(r, name))).Distinct();
        RowWriter writer = new(words, comparison, file.Labels.Contains(DiagramLabelling.Qualifiers));
        return new ComparisonRows(left, right, Merged([.. wanted.Select(writer.Row)], words));
    }

    private static bool IsCalled(ComparisonRow row, string name) =>
        (row.Dimension as TermValue)?.Term.Value == name || row.Relation?.Value == name;

    // Respects in which the two stand to each other in the same way share a row, and so do those of one name.
    private static ImmutableArray<ComparedRow> Merged(ImmutableArray<ComparedRow> rows, ClaimWords words) =>
    [
        .. rows.GroupBy(row => row.Left.IsEmpty && row.Right.IsEmpty ? Signature(row) : row.Between.IsEmpty ? row.Title : $"alone {row.Title}", StringComparer.Ordinal)
            .Select(g => new ComparedRow(
                words.Wording.Heading(words.Wording.List(g.Select(r => r.Title).Distinct(StringComparer.Ordinal))),
                [.. g.First().Between.Select((line, i) => line with { Lines = [.. g.SelectMany(r => r.Between[i].Lines)] })],
                [.. g.SelectMany(r => r.Left)],
                [.. g.SelectMany(r => r.Right)])),
    ];

    private static string Signature(ComparedRow row) => string.Join('|', row.Between.Select(b =>
        $"between {b.IsFromLeft} {b.Lines[0].Label} {b.Lines[0].Modality} {b.Lines[0].Polarity} {b.Lines[0].IsSymmetric}"));

    private sealed class RowWriter(ClaimWords words, NodeComparison comparison, bool showsDetails)
    {
        public ComparedRow Row(ComparisonRow row) => new(
            Title(row),
            [
                .. row.Between
                    .Select(c => (IsFromLeft: c.Subject == comparison.First, Line: words.Line(c, words.WithDetails(words.Relation(c), Details(c)))))
                    .GroupBy(l => (l.IsFromLeft, l.Line.Label, l.Line.Modality, l.Line.Polarity))
                    .Select(g => new ComparedLine([.. g.Select(l => l.Line)], g.Key.IsFromLeft)),
            ],
            Cells(row, row.First, comparison.First),
            Cells(row, row.Second, comparison.Second));

        private string Title(ComparisonRow row)
        {
            string dimension = row.Dimension is TermValue term ? words.Term(comparison.AlignedBy!.Value, term.Term) : "";
            return row.Relation is { } relation ? words.WithDetails(words.Relation(relation, row.IsInverse), dimension) : dimension;
        }

        private string Details(Claim claim) => showsDetails ? words.Details(claim, comparison.AlignedBy)
            : claim.SaidBy[0] == words.MainSpeaker ? ""
            : words.Name(claim.SaidBy[0]);

        // What is said twice in the same way of the same thing is one line.
        private ImmutableArray<ComparisonCell> Cells(ComparisonRow row, ImmutableArray<Claim> claims, NodeId side) =>
        [
            .. claims
                .GroupBy(c => (c.Subject, c.Relation, Other: Other(c), c.Modality, c.Polarity))
                .Select(g => Cell(row, [.. g], side)),
        ];

        private string Other(Claim claim) => claim.Object is NodeObject node ? node.Node.Value : words.Object(claim);

        private ComparisonCell Cell(ComparisonRow row, ImmutableArray<Claim> claims, NodeId side)
        {
            Claim claim = claims[0];
            bool isInverse = claim.Subject != side;
            string relation = row.Relation is null || claim.Polarity == Polarity.Denied ? words.Relation(claim) : "";
            DiagramNode card = isInverse ? words.Card(claim.Subject)
                : claim.Object is NodeObject node ? words.Card(node.Node)
                : words.ValueCard(claim);
            return new ComparisonCell([.. claims.Select(c => words.Line(c, words.WithDetails(relation, Details(claim))))], card, isInverse);
        }
    }
}
