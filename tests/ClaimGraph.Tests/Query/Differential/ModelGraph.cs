using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>A node: its kind, and the value claims about it as (size, denied).</summary>
internal sealed record ModelNode(string Id, string Kind, IReadOnlyList<(long Size, bool IsDenied)> Sizes, string? Tag);

/// <summary>A claim from a node to a node.</summary>
internal sealed record ModelEdge(
    string Id, int From, string Relation, int To, Modality Modality, Polarity Polarity, IReadOnlyList<int> SaidBy, string? Time, int Paragraph);

/// <summary>A small graph as plain lists, for the brute-force evaluator, and the same as a knowledge graph.</summary>
internal sealed record ModelGraph(IReadOnlyList<ModelNode> Nodes, IReadOnlyList<ModelEdge> Edges)
{
    /// <summary>Kinds and their parents.</summary>
    public static readonly IReadOnlyDictionary<string, string?> Parents = new Dictionary<string, string?>
    {
        ["thing"] = null, ["actor"] = "thing", ["company"] = "actor", ["person"] = "actor", ["place"] = "thing",
    };

    /// <summary>Relations; the last is symmetric.</summary>
    public static readonly string[] Relations = ["likes", "owns", "rivals"];

    private static readonly string Digest = new('0', 64);

    /// <summary>The kind of a node and its ancestors.</summary>
    public static IEnumerable<string> Lineage(string kind)
    {
        for (string? k = kind; k is not null; k = Parents[k])
        {
            yield return k;
        }
    }

    /// <summary>A graph of up to 5 nodes and 12 edges, with loops, parallel edges and nodes without edges.</summary>
    public static ModelGraph Of(Choices choices)
    {
        int nodeCount = 1 + choices.Next(5);
        int edgeCount = choices.Pick(0, 3, 6, 8, 10, 12);
        List<ModelNode> nodes = [];
        for (int i = 0; i < nodeCount; i++)
        {
            string kind = choices.Pick("company", "person", "place", "actor", "thing");
            (long, bool)[] sizes = [.. Enumerable.Range(0, choices.Pick(0, 1, 1, 2)).Select(_ => ((long)choices.Next(4), choices.Chance(20)))];
            nodes.Add(new ModelNode($"n{i}", kind, sizes, choices.Pick(null, "red", "green", "redder")));
        }

        List<ModelEdge> edges = [];
        for (int i = 0; i < edgeCount; i++)
        {
            edges.Add(new ModelEdge(
                $"c{i}",
                choices.Next(nodeCount),
                choices.Pick(Relations),
                choices.Next(nodeCount),
                choices.Pick(Modality.Fact, Modality.Opinion, Modality.Forecast),
                choices.Chance(20) ? Polarity.Denied : Polarity.Affirmed,
                [.. Enumerable.Range(0, 1 + choices.Next(2)).Select(_ => choices.Next(nodeCount))],
                choices.Pick(null, "2024-05-01", "2024-05-02", "2025-01-01"),
                1 + choices.Next(3)));
        }

        return new ModelGraph(nodes, edges);
    }

    /// <summary>The same as a knowledge graph.</summary>
    public KnowledgeGraph Build()
    {
        LocalizedText name = LocalizedText.Of("name", "名");
        UnitId piece = new("piece");
        GraphSchema schema = new(
            [new ColorGroup(new ColorGroupId("things"), name)],
            Parents.Select(k => new Kind(new KindId(k.Key), k.Value is null ? null : new KindId(k.Value), false, name, name, new ColorGroupId("things"), Shape.Rounded)),
            [.. Relations.Select(r => Type(r, new ObjectForms([new KindId("thing")], [], false, false))), Type("size", new ObjectForms([], [piece], false, false)), Type("tag", new ObjectForms([], [], false, true))],
            [],
            [new Unit(piece, name, name)]);
        Source source = new()
        {
            Id = new SourceId("article"),
            Title = name,
            Author = new NodeId("n0"),
            Publisher = new NodeId("n0"),
            Language = Language.English,
            Published = EdtfDate.Parse("2024-10"),
            Sha256 = Digest,
            Paragraphs = [Digest, Digest, Digest],
            Sections = [new Section(new SectionId("all"), name, 1, 3)],
            Languages = [Language.English, Language.Chinese],
        };
        List<Claim> claims = [.. Edges.Select(Claim)];
        foreach (ModelNode node in Nodes)
        {
            claims.AddRange(node.Sizes.Select((s, i) => Value(node, $"{node.Id}-size-{i}", "size", new QuantityObject(new Quantity(s.Size, piece, Comparison.Exactly)), s.IsDenied)));
            if (node.Tag is not null)
            {
                claims.Insert(claims.Count / 2, Value(node, $"{node.Id}-tag", "tag", new TextObject(LocalizedText.Of(node.Tag, node.Tag)), false));
            }
        }

        return KnowledgeGraph.Build(new Dataset(schema, [source], [.. Nodes.Select(Node)], [.. claims]));

        Relation Type(string id, ObjectForms objects) => new()
        {
            Id = new RelationId(id),
            Labels = name,
            InverseLabels = name,
            Description = name,
            SubjectKinds = [new KindId("thing")],
            Object = objects,
            IsSymmetric = id == "rivals",
        };
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (ModelNode node in Nodes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{node.Id}:{node.Kind}")
                .AppendJoin("", node.Sizes.Select(s => $" size={(s.IsDenied ? "not " : "")}{s.Size}")).Append(node.Tag is null ? "" : $" tag={node.Tag}").Append('\n');
        }

        foreach (ModelEdge e in Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"{e.Id}: n{e.From} {(e.Polarity == Polarity.Denied ? "not " : "")}{e.Relation} n{e.To} {Vocabulary.NameOf(e.Modality)} by {string.Join(',', e.SaidBy.Select(s => $"n{s}"))} {e.Time} p{e.Paragraph}\n");
        }

        return text.ToString();
    }

    private static Node Node(ModelNode node) => new() { Id = new NodeId(node.Id), Kind = new KindId(node.Kind), Labels = LocalizedText.Of(node.Id, node.Id), Aliases = [] };

    private static Claim Claim(ModelEdge e) => new()
    {
        Id = new ClaimId(e.Id),
        Subject = new NodeId($"n{e.From}"),
        Relation = new RelationId(e.Relation),
        Object = new NodeObject(new NodeId($"n{e.To}")),
        Modality = e.Modality,
        Polarity = e.Polarity,
        SaidBy = [.. e.SaidBy.Select(s => new NodeId($"n{s}"))],
        Time = e.Time is null ? null : EdtfDate.Parse(e.Time),
        Evidence = [new EvidenceSpan(new SourceId("article"), e.Paragraph, 0, 1, Digest)],
        Statement = LocalizedText.Of(e.Id, e.Id),
        Section = new SectionId("all"),
    };

    private static Claim Value(ModelNode node, string id, string relation, ClaimObject value, bool isDenied) => new()
    {
        Id = new ClaimId(id),
        Subject = new NodeId(node.Id),
        Relation = new RelationId(relation),
        Object = value,
        Modality = Modality.Fact,
        Polarity = isDenied ? Polarity.Denied : Polarity.Affirmed,
        SaidBy = [new NodeId("n0")],
        Evidence = [new EvidenceSpan(new SourceId("article"), 1, 0, 1, Digest)],
        Statement = LocalizedText.Of(id, id),
        Section = new SectionId("all"),
    };
}
