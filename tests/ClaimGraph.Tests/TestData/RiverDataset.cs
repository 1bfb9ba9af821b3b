using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Tests.TestData;

/// <summary>A small dataset about rivers that has at least one of everything a dataset can have.</summary>
internal static class RiverDataset
{
    private static readonly SourceId Article = new("river-news");

    public static Dataset Build() => new(Schema(), [Source()], Nodes(), [.. Claims()]);

    private static GraphSchema Schema() => new(
        [new ColorGroup(new ColorGroupId("waters"), LocalizedText.Of("Waters", "水")), new ColorGroup(new ColorGroupId("people"), LocalizedText.Of("People", "人"))],
        [
            new Kind(new KindId("water"), null, true, LocalizedText.Of("water", "水体"), LocalizedText.Of("Any water.", "任何水体。"), new ColorGroupId("waters"), Shape.Stadium),
            new Kind(new KindId("river"), new KindId("water"), false, LocalizedText.Of("river", "河"), LocalizedText.Of("Flows.", "流动。"), new ColorGroupId("waters"), Shape.Stadium),
            new Kind(new KindId("person"), null, false, LocalizedText.Of("person", "人"), LocalizedText.Of("Somebody.", "某人。"), new ColorGroupId("people"), Shape.CutCorner),
        ],
        [
            Relation("flows-into", [new KindId("river")], new ObjectForms([new KindId("water")], [], false, false)) with
            {
                IsAcyclic = true, IsTransitive = true, Qualifiers = [new QualifierId("season"), new QualifierId("near")],
            },
            Relation("measures", [new KindId("river")], new ObjectForms([], [new UnitId("kilometre")], true, true)) with
            {
                IsFunctional = true,
                Qualifiers = [new QualifierId("season"), new QualifierId("method"), new QualifierId("margin"), new QualifierId("surveyed")],
                RequiredQualifiers = [new QualifierId("season")],
            },
            Relation("rivals", [new KindId("river")], new ObjectForms([new KindId("river")], [], false, false)) with
            {
                IsSymmetric = true, IsReflexive = true, InverseLabels = LocalizedText.Of("rivals", "rivals"),
            },
        ],
        [
            Qualifier("season", QualifierType.Term) with { Terms = [new Term(new TermId("dry"), LocalizedText.Of("dry", "旱季")), new Term(new TermId("wet"), LocalizedText.Of("wet", "雨季"))] },
            Qualifier("near", QualifierType.Node) with { Kinds = [new KindId("water")] },
            Qualifier("method", QualifierType.Text),
            Qualifier("margin", QualifierType.Quantity) with { Units = [new UnitId("kilometre")] },
            Qualifier("surveyed", QualifierType.Date),
        ],
        [new Unit(new UnitId("kilometre"), LocalizedText.Of("km", "公里"), LocalizedText.Of("A thousand metres.", "一千米。"))]);

    private static Relation Relation(string id, ImmutableArray<KindId> subject, ObjectForms forms) => new()
    {
        Id = new RelationId(id),
        Labels = LocalizedText.Of(id, id),
        InverseLabels = LocalizedText.Of($"{id} (back)", $"{id}（反）"),
        Description = LocalizedText.Of($"What {id} means.", "含义。"),
        SubjectKinds = subject,
        Object = forms,
    };

    private static Qualifier Qualifier(string id, QualifierType type) => new()
    {
        Id = new QualifierId(id),
        Labels = LocalizedText.Of(id, id),
        Description = LocalizedText.Of($"What {id} means.", "含义。"),
        Type = type,
    };

    private static Source Source() => new()
    {
        Id = Article,
        Title = LocalizedText.Of("River \"news\"", "河流“新闻”"),
        Author = new NodeId("ada"),
        Publisher = new NodeId("ada"),
        Language = Language.Chinese,
        Published = EdtfDate.Parse("2024-10"),
        Sha256 = Digest('a'),
        Paragraphs = [Digest('b'), Digest('c'), Digest('d')],
        Sections = [new Section(new SectionId("source"), LocalizedText.Of("Source", "源头"), 1, 2), new Section(new SectionId("mouth"), LocalizedText.Of("Mouth", "河口"), 3, 3)],
        WithoutClaims = [new UnclaimedParagraph(2, LocalizedText.Of("A greeting.", "问候语。"))],
        Languages = [Language.English, Language.Chinese],
    };

    private static ImmutableArray<Node> Nodes() =>
    [
        new Node { Id = new NodeId("ada"), Kind = new KindId("person"), Labels = LocalizedText.Of("Ada", "艾达") },
        new Node
        {
            Id = new NodeId("blue"),
            Kind = new KindId("river"),
            Labels = LocalizedText.Of("Blue River", "蓝河"),
            Aliases = [new Alias("Bleu River", Language.English, AliasType.Misprint), new Alias("蓝", Language.Chinese, AliasType.Abbreviation)],
            ExternalIds = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add("wikidata", "Q1").Add("osm", "7"),
            Description = LocalizedText.Of("A blue one.", "一条蓝色的河。"),
        },
        new Node { Id = new NodeId("red"), Kind = new KindId("river"), Labels = LocalizedText.Of("Red River", "红河") },
    ];

    private static ImmutableArray<Claim> Claims() =>
    [
        Claim("blue-joins-red", "blue", "flows-into", new NodeObject(new NodeId("red"))) with
        {
            Qualifiers = Qualifiers(("near", new NodeValue(new NodeId("red"))), ("season", new TermValue(new TermId("wet")))),
            Time = EdtfDate.Parse("2020/.."),
            Links = [new ClaimLink(ClaimLinkType.Condition, new ClaimId("red-is-long")), new ClaimLink(ClaimLinkType.Restates, new ClaimId("rivals"))],
            Modality = Modality.Hypothetical,
            SaidBy = [new NodeId("red"), new NodeId("ada")],
            Evidence = [new EvidenceSpan(Article, 1, 0, 4, Digest('1')), new EvidenceSpan(Article, 2, 3, 9, Digest('2'))],
        },
        Claim("red-is-long", "red", "measures", new QuantityObject(new Quantity(1280.50m, new UnitId("kilometre"), Comparison.MoreThan))) with
        {
            Qualifiers = Qualifiers(
                ("margin", new QuantityValue(new Quantity(0.10m, new UnitId("kilometre"), Comparison.UpTo))),
                ("method", new TextValue(LocalizedText.Of("by \"rope\"", "用绳子"))),
                ("season", new TermValue(new TermId("dry"))),
                ("surveyed", new DateValue(EdtfDate.Parse("2023-06")))),
            Polarity = Polarity.Denied,
            Note = LocalizedText.Of("Read as length.", "读作长度。"),
        },
        Claim("red-dated", "red", "measures", new DateObject(EdtfDate.Parse("2023~"))) with { Qualifiers = Qualifiers(("season", new TermValue(new TermId("wet")))) },
        Claim("red-told", "red", "measures", new TextObject(LocalizedText.Of("a \"quote\" and a \\ stroke", "行"))) with
        {
            Qualifiers = Qualifiers(("season", new TermValue(new TermId("wet")))),
            Modality = Modality.Opinion,
            Section = new SectionId("mouth"),
        },
        Claim("rivals", "red", "rivals", new NodeObject(new NodeId("blue"))) with { Section = new SectionId("mouth") },
    ];

    private static Claim Claim(string id, string subject, string relation, ClaimObject value) => new()
    {
        Id = new ClaimId(id),
        Subject = new NodeId(subject),
        Relation = new RelationId(relation),
        Object = value,
        Modality = Modality.Fact,
        SaidBy = [new NodeId("ada")],
        Evidence = [new EvidenceSpan(Article, 3, 0, 2, Digest('3'))],
        Statement = LocalizedText.Of($"The claim {id}.", $"断言 {id}。"),
        Section = new SectionId("source"),
    };

    private static ImmutableSortedDictionary<QualifierId, QualifierValue> Qualifiers(params (string Id, QualifierValue Value)[] values) =>
        values.ToImmutableSortedDictionary(v => new QualifierId(v.Id), v => v.Value);

    private static string Digest(char digit) => new(digit, 64);
}
