using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Diagrams.Tests.Subjects;

/// <summary>A small graph about a ferry, with one claim of every sort that diagrams tell apart.</summary>
internal static class FerryGraph
{
    private static readonly SourceId Paper = new("paper");
    private static readonly SectionId Start = new("start");

    /// <summary>The graph, with more to say about how much faster the ferry is: the route, the manner and the sense of each claim.</summary>
    public static KnowledgeGraph Build(params IEnumerable<(string Route, Modality Modality, Polarity Polarity)> faster)
    {
        GraphSchema schema = new(
            [new ColorGroup(new("things"), LocalizedText.Of("Things", "物")), new ColorGroup(new("people"), LocalizedText.Of("People", "人"))],
            [
                new Kind(new("thing"), null, false, LocalizedText.Of("Thing", "物"), LocalizedText.Empty, new("things"), Shape.Rectangle),
                new Kind(new("person"), new("thing"), false, LocalizedText.Of("Person", "人物"), LocalizedText.Empty, new("people"), Shape.Ellipse),
            ],
            [
                Relation("faster-than", "faster than", "快于", "route"),
                Relation("costs", "costs", "价格为"),
                Relation("neighbour-of", "neighbour of", "邻近") with { IsSymmetric = true },
            ],
            [
                new Qualifier
                {
                    Id = new("route"),
                    Labels = LocalizedText.Of("route", "航线"),
                    Description = LocalizedText.Empty,
                    Type = QualifierType.Term,
                    Terms = [new Term(new("night"), LocalizedText.Of("by night", "夜间"))],
                },
            ],
            [new Unit(new("coin"), LocalizedText.Of("coins", "枚"), LocalizedText.Empty), new Unit(new("percent"), LocalizedText.Of("%", "%"), LocalizedText.Empty)]);
        Claim ferry = Claim("ferry-faster", "ferry", "faster-than", new NodeObject(new("bridge")), Modality.Opinion) with
        {
            Polarity = Polarity.Denied,
            Time = EdtfDate.Parse("1871-05"),
            SaidBy = [new("oduya"), new("editor")],
            Qualifiers = ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty.Add(new("route"), new TermValue(new("night"))),
        };
        return KnowledgeGraph.Build(new Dataset(
            schema,
            [
                new Source
                {
                    Id = Paper,
                    Title = LocalizedText.Of("The river paper", "河报"),
                    Author = new("editor"),
                    Publisher = new("editor"),
                    Language = Language.English,
                    Published = EdtfDate.Parse("1871-06"),
                    Sha256 = new string('0', 64),
                    Paragraphs = [new string('0', 64)],
                    Sections = [new Section(Start, LocalizedText.Of("Start", "开头"), 1, 1)],
                    Languages = [Language.English, Language.Chinese],
                },
            ],
            [
                Node("bridge", "thing", "Bridge", "桥"),
                Node("editor", "person", "The editor", "编辑"),
                Node("ferry", "thing", "Ferry", "渡船") with { Aliases = [new Alias("old ferry", Language.English, AliasType.Alternative)] },
                Node("oduya", "person", "Ms Oduya", "欧杜亚女士"),
            ],
            [
                ferry,
                Claim("ferry-near", "ferry", "neighbour-of", new NodeObject(new("bridge")), Modality.Fact),
                Claim("ferry-rumour", "ferry", "costs", new TextObject(LocalizedText.Of("too much", "太多")), Modality.Reported),
                Claim("ferry-price", "ferry", "costs", new QuantityObject(new Quantity(2.50m, new("coin"), Comparison.MoreThan)), Modality.Fact),
                Claim("ferry-share", "ferry", "costs", new QuantityObject(new Quantity(30m, new("percent"), Comparison.About)), Modality.Forecast) with { Time = EdtfDate.Parse("1872") },
                Claim("ferry-since", "ferry", "costs", new DateObject(EdtfDate.Parse("1870")), Modality.Fact),
                Claim("ferry-note", "ferry", "costs", new TextObject(LocalizedText.Of("little", "不多")), Modality.Fact),
                .. faster.Select((f, i) => Claim($"faster-{i}", "ferry", "faster-than", new NodeObject(new("bridge")), f.Modality) with
                {
                    Polarity = f.Polarity,
                    Qualifiers = ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty.Add(new("route"), new TermValue(new(f.Route))),
                }),
                Claim("bridge-price", "bridge", "costs", new TextObject(LocalizedText.Of("nothing", "免费")), Modality.Opinion) with { Polarity = Polarity.Denied },
            ]));
    }

    private static Relation Relation(string id, string en, string zh, params string[] qualifiers) => new()
    {
        Id = new(id),
        Labels = LocalizedText.Of(en, zh),
        InverseLabels = LocalizedText.Of(en, zh),
        Description = LocalizedText.Empty,
        SubjectKinds = [new("thing")],
        Object = new ObjectForms([new("thing")], [new("coin"), new("percent")], true, true),
        Qualifiers = [.. qualifiers.Select(q => new QualifierId(q))],
    };

    private static Node Node(string id, string kind, string en, string zh) => new() { Id = new(id), Kind = new(kind), Labels = LocalizedText.Of(en, zh) };

    private static Claim Claim(string id, string subject, string relation, ClaimObject value, Modality modality) => new()
    {
        Id = new(id),
        Subject = new(subject),
        Relation = new(relation),
        Object = value,
        Modality = modality,
        SaidBy = [new("editor")],
        Evidence = [new EvidenceSpan(Paper, 1, 3, 9, new string('0', 64))],
        Statement = LocalizedText.Of($"Statement of {id}.", $"{id}的陈述。"),
        Section = Start,
    };
}
