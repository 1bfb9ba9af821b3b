using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Tests.Fixtures;

/// <summary>A dataset of everything that is hard to write: characters, lengths, names and shapes of graphs.</summary>
internal static class NastyGraph
{
    /// <summary>Texts that break writers: one node and one statement of each.</summary>
    public static ImmutableArray<string> Texts { get; } =
    [
        "\"double\" and 'single' and `back` quotes",
        "a line\nanother\r\nand a tab\tand a lone return\r.",
        "שלום עולם", "مرحبا \u202Eabc\u202C", "\u200Fمن اليمين",
        "😀 👩\u200D👩\u200D👧 🇩🇪", "图谱 𠮷 漢字", "e\u0301 and é", "\u0001\u0008\u000B\u000C\u001F", "\uFFFE\uFFFF", "\u0000 nil", "\u0085\u2028\u2029\u00A0\uFEFF",
        "<script>alert(1)</script> & &amp; ]]> <!-- -->", "a\\b \\n \\u0041 \\\" \\", "a,b;c|d", "=1+1", "{\"a\": [1]} #{x} ${y} %s {{z}}", " leading and trailing ",
        "[[wiki]] *bold* _it_ # no heading", "-->|x| A --- B; subgraph end", "null", "true", "1", "-0.10", "2024-05-21", "_:b0 <urn:x> \"a\"@en^^<t> .", new('x', 10_000), new('长', 10_000),
    ];

    private static readonly string[] Keywords =
    [
        "node", "edge", "graph", "digraph", "subgraph", "strict", "end", "class", "click", "style", "match", "create", "merge", "return", "null", "true", "select", "table",
        "order", "group", "a", "o", "x", "prefix", "base", "con", "nul", "aux", "0", "007", "1e5", "default", "proto", "constructor", "id", "label", "source", "target", "key",
    ];

    public static Dataset Build()
    {
        Dataset river = RiverDataset.Build();
        Node first = river.Nodes[1];
        ImmutableArray<Node> texts = [.. Texts.Select((text, i) => new Node
        {
            Id = new NodeId($"text-{i}"),
            Kind = new KindId("river"),
            Labels = LocalizedText.Of(text, $"{text}中"),
            Aliases = [new Alias(text, Language.English, AliasType.Misprint), new Alias($"{text}；二", Language.Chinese, AliasType.Abbreviation)],
            Description = LocalizedText.Of(text, text),
            ExternalIds = first.ExternalIds.SetItem("wikidata", text),
        })];
        ImmutableArray<Node> keywords = [.. Keywords.Select(k => new Node { Id = new NodeId(k), Kind = new KindId("river"), Labels = LocalizedText.Of(k, k) })];
        ImmutableArray<Claim> edges =
        [
            .. texts.Select((n, i) => Edge($"to-text-{i}", "red", n.Id.Value, Texts[i])),
            .. Keywords.Select(k => Edge($"to-{k}", "blue", k, k)),
            .. Keywords.Select(k => Edge(k, k, "blue", k)),
            Edge("loop", "red", "red", "a loop"), Edge("loop-again", "red", "red", "a second loop"),
            Edge("twin-1", "red", "blue", "twins"), Edge("twin-2", "red", "blue", "twins"), Edge("twin-3", "blue", "red", "twins"),
            .. Texts.Select((text, i) => Edge($"value-{i}", "red", "red", text) with
            {
                Relation = new RelationId("measures"),
                Object = (i % 3) switch
                {
                    0 => (ClaimObject)new TextObject(LocalizedText.Of(text, text)),
                    1 => new QuantityObject(new Quantity(-0.10m - i, new UnitId("kilometre"), Comparison.About)),
                    _ => new DateObject(EdtfDate.Parse("2023~")),
                },
                Qualifiers = ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty
                    .Add(new QualifierId("season"), new TermValue(new TermId("dry")))
                    .Add(new QualifierId("method"), new TextValue(LocalizedText.Of(text, text))),
            }),
        ];
        Node isolated = new() { Id = new NodeId("alone"), Kind = new KindId("river"), Labels = LocalizedText.Of("alone", "独") };
        ImmutableArray<Node> nodes = [.. river.Nodes, isolated, .. texts, .. keywords];
        return river with
        {
            Nodes = nodes.Sort((a, b) => a.Id.CompareTo(b.Id)),
            Claims = [.. river.Claims, .. edges],
        };
    }

    private static Claim Edge(string id, string subject, string target, string text) => new()
    {
        Id = new ClaimId(id),
        Subject = new NodeId(subject),
        Relation = new RelationId("rivals"),
        Object = new NodeObject(new NodeId(target)),
        Modality = Modality.Fact,
        SaidBy = [new NodeId("ada")],
        Time = EdtfDate.Parse("2023-06"),
        Evidence = [new EvidenceSpan(new SourceId("river-news"), 3, 0, 2, new string('3', 64))],
        Statement = LocalizedText.Of(text, text),
        Note = LocalizedText.Of(text, text),
        Section = new SectionId("source"),
    };
}
