using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Tests.TestData;

/// <summary>
/// Builds small datasets: <c>new TestDataset().Claims("a knows b", "b knows c").Graph()</c>. Nodes and relations come
/// into being when a claim first names them; claims are called c1, c2 and so on, and are facts that the author
/// states.
/// </summary>
internal sealed class TestDataset
{
    private static readonly string Digest = new('0', 64);
    private readonly SortedDictionary<NodeId, Node> _nodes = [];
    private readonly List<Relation> _relations = [];
    private readonly List<Claim> _claims = [];

    public static NodeId Author { get; } = new("author");

    public static SourceId Source { get; } = new("article");

    public TestDataset Node(string id, string? en = null, string? zh = null, params Alias[] aliases)
    {
        NodeId node = new(id);
        _nodes[node] = new Node { Id = node, Kind = new KindId("thing"), Labels = LocalizedText.Of(en ?? id, zh ?? id), Aliases = [.. aliases] };
        return this;
    }

    public TestDataset Relation(string id, bool symmetric = false, bool acyclic = false)
    {
        LocalizedText label = LocalizedText.Of(id, id);
        _relations.Add(new Relation
        {
            Id = new RelationId(id),
            Labels = label,
            InverseLabels = symmetric ? label : LocalizedText.Of(id + " by", id),
            Description = label,
            SubjectKinds = [new KindId("thing")],
            Object = new ObjectForms([new KindId("thing")], [new UnitId("piece")], AllowsDate: true, AllowsText: true),
            IsSymmetric = symmetric,
            IsAcyclic = acyclic,
            Qualifiers = [new QualifierId("where")],
        });
        return this;
    }

    /// <summary>Adds claims written as subject, relation and object node.</summary>
    public TestDataset Claims(params string[] claims)
    {
        foreach (string claim in claims)
        {
            Claim(claim);
        }

        return this;
    }

    /// <summary>Adds a claim written as subject, relation and object node; an object in digits is a quantity.</summary>
    public TestDataset Claim(
        string claim,
        Modality modality = Modality.Fact,
        string? time = null,
        string[]? saidBy = null,
        Func<Claim, Claim>? change = null)
    {
        string[] words = claim.Split(' ');
        Ensure(words[0]);
        if (_relations.All(r => r.Id.Value != words[1]))
        {
            Relation(words[1]);
        }

        ClaimObject value;
        if (decimal.TryParse(words[2], out decimal number))
        {
            value = new QuantityObject(new Quantity(number, new UnitId("piece"), Comparison.Exactly));
        }
        else
        {
            Ensure(words[2]);
            value = new NodeObject(new NodeId(words[2]));
        }

        foreach (string speaker in saidBy ?? [])
        {
            Ensure(speaker);
        }

        Claim made = new()
        {
            Id = new ClaimId($"c{_claims.Count + 1}"),
            Subject = new NodeId(words[0]),
            Relation = new RelationId(words[1]),
            Object = value,
            Modality = modality,
            SaidBy = saidBy is null ? [Author] : [.. saidBy.Select(s => new NodeId(s))],
            Time = time is null ? null : EdtfDate.Parse(time),
            Evidence = [new EvidenceSpan(Source, 1, _claims.Count, _claims.Count + 1, Digest)],
            Statement = LocalizedText.Of(claim, claim),
            Section = new SectionId("opening"),
        };
        _claims.Add(change is null ? made : change(made));
        return this;
    }

    public Dataset Build()
    {
        Ensure(Author.Value);
        LocalizedText name = LocalizedText.Of("name", "名");
        GraphSchema schema = new(
            [new ColorGroup(new ColorGroupId("things"), name)],
            [new Kind(new KindId("thing"), null, false, name, name, new ColorGroupId("things"), Shape.Rounded)],
            _relations,
            [new Qualifier { Id = new QualifierId("where"), Labels = name, Description = name, Type = QualifierType.Text }],
            [new Unit(new UnitId("piece"), name, name)]);
        Source source = new()
        {
            Id = Source,
            Title = name,
            Author = Author,
            Publisher = Author,
            Language = Language.Chinese,
            Published = EdtfDate.Parse("2024-10"),
            Sha256 = Digest,
            Paragraphs = [Digest, Digest],
            Sections = [new Section(new SectionId("opening"), name, 1, 1), new Section(new SectionId("ending"), name, 2, 2)],
            Languages = [Language.English, Language.Chinese],
        };
        return new Dataset(schema, [source], [.. _nodes.Values], [.. _claims]);
    }

    public KnowledgeGraph Graph() => KnowledgeGraph.Build(Build());

    private void Ensure(string node)
    {
        if (!_nodes.ContainsKey(new NodeId(node)))
        {
            Node(node);
        }
    }
}
