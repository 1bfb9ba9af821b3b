using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Rdf.Model;

/// <summary>
/// Makes the names of things from an address: <c>urn:claimgraph:node/baidu</c>. Parts of a thing are named after it with dots,
/// <c>claim/c1.evidence.1</c>, which no id has.
/// </summary>
internal sealed class GraphNames
{
    /// <summary>
    /// The usual address. A URN of the project's own, not registered anywhere: it promises no web page and no owner, only that
    /// the same dataset gives the same names. Datasets that are to be told apart get an address of their own.
    /// </summary>
    public const string UsualBase = "urn:claimgraph:";

    private readonly string _base;

    /// <param name="address">What names start with; null for the usual one. A slash is added unless it ends with one, with # or with a colon.</param>
    public GraphNames(Uri? address)
    {
        string given = address?.AbsoluteUri ?? UsualBase;
        _base = given[^1] is '/' or '#' or ':' ? given : given + "/";
        Prefixes =
        [
            .. Names.Prefixes,
            .. ((string[])["colorGroup", "kind", "relation", "qualifier", "unit", "source", "node", "claim"]).Select(p => KeyValuePair.Create(p, $"{_base}{p}/")),
        ];
    }

    /// <summary>The prefixes of a file: those of vocabularies, then one for each sort of thing.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Prefixes { get; }

    /// <summary>The dataset as a whole.</summary>
    public string Dataset => $"{_base}dataset";

    public string Of(ColorGroupId id) => $"{_base}colorGroup/{id.Value}";

    public string Of(KindId id) => $"{_base}kind/{id.Value}";

    public string Of(RelationId id) => $"{_base}relation/{id.Value}";

    public string Of(QualifierId id) => $"{_base}qualifier/{id.Value}";

    public string Of(QualifierId qualifier, TermId id) => $"{_base}qualifier/{qualifier.Value}.term.{id.Value}";

    public string Of(UnitId id) => $"{_base}unit/{id.Value}";

    public string Of(SourceId id) => $"{_base}source/{id.Value}";

    public string Paragraph(SourceId source, int number) => Part(Of(source), "paragraph", number);

    public string Of(SourceId source, SectionId id) => $"{_base}source/{source.Value}.section.{id.Value}";

    public string Of(NodeId id) => $"{_base}node/{id.Value}";

    public string Of(ClaimId id) => $"{_base}claim/{id.Value}";

    /// <summary>A part of a thing, by its place among its like, from 1.</summary>
    public static string Part(string owner, string part, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{owner}.{part}.{number}");

    /// <summary>The section a claim belongs to: that of the source it rests on first, or else of the first source that has it.</summary>
    public string SectionOf(Claim claim, ImmutableArray<Source> sources)
    {
        SourceId? first = claim.Evidence.IsEmpty ? null : claim.Evidence[0].Source;
        Source? owner = sources.FirstOrDefault(s => s.Id == first && Has(s)) ?? sources.FirstOrDefault(Has);
        return owner is null ? $"{_base}section/{claim.Section.Value}" : Of(owner.Id, claim.Section);

        bool Has(Source source) => source.Sections.Any(s => s.Id == claim.Section);
    }
}
