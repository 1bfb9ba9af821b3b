using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;
using CsCheck;

namespace ClaimGraph.Tests.TestData;

/// <summary>
/// Random datasets that break no rule, in the schema of <see cref="RiverDataset"/>, full of texts that are hard to
/// write.
/// </summary>
internal static class RandomDatasets
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\\u0041", "/", "</script>", "<!--", "&amp;", "'", "{", "]", "%s", "0", " ", "\u00A0", "é", "e\u0301",
        "שלום", "مرحبا", "图谱", "𠮷", "😀", "👩\u200D👩\u200D👧", "\uFFFD", "\uE000", "ﬁ", "ß", "İ",
    ];

    private static readonly string[] InvisiblePieces =
    [
        "\n", "\r\n", "\t", "\0", "\u001F", "\u007F", "\u0085", "\u2028", "\u2029", "\u202E", "\uFEFF",
    ];

    private static readonly string[] DateTexts =
    [
        "2024", "2024-05", "2024-05-21", "2023~", "201X", "2020/..", "2020-01/2021?",
    ];

    /// <summary>Texts that a dataset may have, hard to write though they are.</summary>
    public static Gen<string> Texts { get; } =
        Gen.Int[0, Pieces.Length - 1].Array[0, 8].Select(pieces => $"«{string.Concat(pieces.Select(p => Pieces[p]))}»");

    /// <summary>Texts with characters nobody sees, which files may not have but values in memory can.</summary>
    public static Gen<string> InvisibleTexts { get; } =
        Gen.Select(Texts, Gen.Int[0, InvisiblePieces.Length - 1], Texts, (before, piece, after) => before + InvisiblePieces[piece] + after);

    public static Gen<Dataset> Any { get; } = Of(Texts);

    /// <summary>Datasets whose node labels and claim statements are taken from a generator.</summary>
    public static Gen<Dataset> Of(Gen<string> texts) =>
        from nodes in Gen.Select(Localized(texts), Gen.Int[0, 2]).Array[2, 6]
        from claims in Claim(texts, nodes.Length).Array[1, 12]
        select Build(nodes, claims);

    private static Gen<LocalizedText> Localized(Gen<string> texts) => Gen.Select(texts, texts, LocalizedText.Of);

    private static Gen<Quantity> Quantities { get; } =
        from low in Gen.Int
        from middle in Gen.Int
        from isNegative in Gen.Bool
        from scale in Gen.Byte[0, 18]
        from comparison in Gen.Enum<Comparison>()
        let value = new decimal(low, middle, 0, isNegative && (low | middle) != 0, scale)
        select new Quantity(value, new UnitId("kilometre"), comparison);

    private static Gen<EdtfDate> Dates { get; } =
        Gen.Int[0, DateTexts.Length - 1].Select(i => EdtfDate.Parse(DateTexts[i]));

    private static Gen<Func<NodeId[], int, Claim>> Claim(Gen<string> texts, int nodeCount) =>
        from subject in Gen.Int[0, nodeCount - 1]
        from form in Gen.Int[0, 3]
        from quantity in Quantities
        from date in Dates
        from text in Localized(texts)
        from modality in Gen.Enum<Modality>()
        from polarity in Gen.Enum<Polarity>()
        from timed in Gen.Bool
        from details in Gen.Int[0, 15]
        from speakers in Gen.Int[0, nodeCount]
        from link in Gen.Int[-1, 11]
        select new Func<NodeId[], int, Claim>((nodes, index) => new Claim
        {
            Id = new ClaimId($"c{index}"),
            Subject = nodes[subject],
            Relation = new RelationId(form == 0 ? "rivals" : "measures"),
            Object = form switch
            {
                0 => new NodeObject(nodes[(subject + index) % nodeCount]),
                1 => new QuantityObject(quantity),
                2 => new DateObject(date),
                _ => new TextObject(text),
            },
            Modality = modality,
            Polarity = polarity,
            SaidBy = speakers == nodeCount ? [new NodeId("ada")] : [nodes[speakers], new NodeId("ada")],
            Time = timed ? date : null,
            Qualifiers = form == 0 ? ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty : Details(details, quantity, date, text),
            Links = link < 0 || link >= index ? [] : [new ClaimLink((ClaimLinkType)(link % 4), new ClaimId($"c{link}"))],
            Evidence = [new EvidenceSpan(new SourceId("river-news"), 1, index, index + 1, new string('e', 64))],
            Statement = text,
            Note = timed ? text : LocalizedText.Empty,
            Section = new SectionId("source"),
        });

    private static ImmutableSortedDictionary<QualifierId, QualifierValue> Details(
        int which, Quantity quantity, EdtfDate date, LocalizedText text)
    {
        var details = ImmutableSortedDictionary.CreateBuilder<QualifierId, QualifierValue>();
        details.Add(new QualifierId("season"), new TermValue(new TermId((which & 1) == 0 ? "dry" : "wet")));
        if ((which & 2) != 0)
        {
            details.Add(new QualifierId("margin"), new QuantityValue(quantity));
        }

        if ((which & 4) != 0)
        {
            details.Add(new QualifierId("surveyed"), new DateValue(date));
        }

        if ((which & 8) != 0)
        {
            details.Add(new QualifierId("method"), new TextValue(text));
        }

        return details.ToImmutable();
    }

    private static Dataset Build((LocalizedText Labels, int Aliases)[] nodes, Func<NodeId[], int, Claim>[] claims)
    {
        Dataset river = RiverDataset.Build();
        NodeId[] ids = [.. nodes.Select((_, i) => new NodeId($"n{i}"))];
        IEnumerable<Node> made = nodes.Select((n, i) => new Node
        {
            Id = ids[i],
            Kind = new KindId("river"),
            Labels = new LocalizedText(n.Labels.Entries.Select(e => KeyValuePair.Create(e.Key, $"{i}{e.Key}{e.Value}"))),
            Aliases = [.. Enumerable.Range(0, n.Aliases).Select(a => new Alias($"{i}{a}{n.Labels}", Language.English, (AliasType)a))],
            Description = n.Aliases == 0 ? LocalizedText.Empty : n.Labels,
        });
        ImmutableArray<Claim> all = [.. claims.Select((c, i) => c(ids, i))];
        return new Dataset(
            new GraphSchema(
                river.Schema.ColorGroups,
                river.Schema.Kinds,
                river.Schema.Relations.Select(r =>
                    r with { IsFunctional = false, IsSymmetric = false, InverseLabels = LocalizedText.Of("back", "反") }),
                river.Schema.Qualifiers,
                river.Schema.Units),
            river.Sources,
            [river.Nodes[0], .. made],
            [.. all.Select(c => c with { Links = c.Links.RemoveAll(l => all.All(o => o.Id != l.Claim)) })]);
    }
}
