using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>
/// A claim as statements. It is always described, by <c>rdf:subject</c>, <c>rdf:predicate</c> and <c>rdf:object</c>; the triple
/// itself is stated of affirmed facts alone, so that no store that merges graphs shows a forecast as a fact.
/// </summary>
/// <remarks>
/// Named graphs follow the nanopublication guidelines, https://nanopub.net/guidelines/working_draft/: a head, the assertion, its
/// provenance and what is said of the publication. The assertion's graph is named by the claim itself.
/// </remarks>
internal sealed class ClaimQuads(GraphNames names, ImmutableArray<Source> sources)
{
    /// <summary>The claim in the default graph, where it is an affirmed fact, and in four graphs of its own.</summary>
    public IEnumerable<Quad> InNamedGraphs(Claim claim, int position)
    {
        string iri = names.Of(claim.Id);
        string info = $"{iri}.info";
        Describe publication = new($"{iri}.head", $"{iri}.nanopub");
        return
        [
            .. Stated(claim, null),
            publication.Is(Names.Type, Names.Nanopublication),
            publication.Is(Names.HasAssertion, iri),
            publication.Is(Names.HasProvenance, $"{iri}.provenance"),
            publication.Is(Names.HasPublicationInfo, info),
            .. Assertion(claim, iri),
            .. Stated(claim, iri),
            .. Provenance(claim, $"{iri}.provenance"),
            new Quad(info, publication.Subject, Names.IsPartOf, RdfTerm.Iri(names.Dataset)),
            .. Information(claim, position, info),
        ];
    }

    /// <summary>The same without names of graphs, for syntaxes that have one graph.</summary>
    public IEnumerable<Quad> InOneGraph(Claim claim, int position) =>
    [
        .. Stated(claim, null),
        .. Assertion(claim, null),
        .. Provenance(claim, null),
        .. Information(claim, position, null),
    ];

    private IEnumerable<Quad> Stated(Claim claim, string? graph)
    {
        if (claim is not { Modality: Modality.Fact, Polarity: Polarity.Affirmed })
        {
            return [];
        }

        Describe subject = new(graph, names.Of(claim.Subject));
        string relation = names.Of(claim.Relation);
        return
        [
            .. ObjectsOf(claim).Select(o => subject.Has(relation, o)),

            // The claim's own graph describes the quantity already.
            .. claim.Object is QuantityObject { Quantity: var quantity } && graph is null ? Quantity(null, ObjectName(claim), quantity) : [],
        ];
    }

    private IEnumerable<Quad> Assertion(Claim claim, string? graph)
    {
        Describe it = new(graph, names.Of(claim.Id));
        bool isDescribed = graph is null && claim is { Modality: Modality.Fact, Polarity: Polarity.Affirmed };
        return
        [
            .. it.Types(Terms.Claim, Names.Statement),
            it.Is(Names.Subject, names.Of(claim.Subject)),
            it.Is(Names.Predicate, names.Of(claim.Relation)),
            .. ObjectsOf(claim).Select(o => it.Has(Names.Object, o)),
            it.Is(Terms.Modality, Terms.Of(claim.Modality)),
            it.Is(Terms.Polarity, Terms.Of(claim.Polarity)),
            .. claim.Time is { } time ? Time(it, time) : [],
            .. claim.Qualifiers.SelectMany(q => Qualifier(it, q.Key, q.Value)),
            .. claim.Object is QuantityObject { Quantity: var quantity } && !isDescribed ? Quantity(graph, ObjectName(claim), quantity) : [],
            .. claim.Qualifiers.Where(q => q.Value is QuantityValue)
                .SelectMany(q => Quantity(graph, QualifierName(it, q.Key), ((QuantityValue)q.Value).Quantity)),
        ];
    }

    private IEnumerable<Quad> Provenance(Claim claim, string? graph)
    {
        Describe it = new(graph, names.Of(claim.Id));
        return
        [
            .. it.Types(Names.Annotation),
            .. claim.SaidBy.Distinct().Select(n => it.Is(Names.WasAttributedTo, names.Of(n))),
            .. claim.Evidence.Select(e => e.Source).Distinct().Select(s => it.Is(Names.HadPrimarySource, names.Of(s))),
            .. claim.Evidence.Select((_, i) => it.Is(Names.HasTarget, GraphNames.Part(it.Subject, "evidence", i + 1))),
            .. it.Lists(Terms.SaidBy, "saidBy", [.. claim.SaidBy.Select(n => RdfTerm.Iri(names.Of(n)))]),
            .. claim.Evidence.SelectMany((e, i) => Evidence(graph, GraphNames.Part(it.Subject, "evidence", i + 1), e, i)),
        ];
    }

    private IEnumerable<Quad> Information(Claim claim, int position, string? graph)
    {
        Describe it = new(graph, names.Of(claim.Id));
        return
        [
            it.Has(Names.Identifier, RdfTerm.Text(claim.Id.Value)),
            it.Counts(Terms.Position, position),
            .. it.Says(Terms.StatementOf, claim.Statement),
            .. it.Says(Terms.Note, claim.Note),
            it.Is(Terms.SectionOf, names.SectionOf(claim, sources)),
            .. claim.Links.Distinct().Select(l => it.Is(Terms.Of(l.Type), names.Of(l.Claim))),
            .. claim.Links.Select((_, i) => it.Is(Terms.HasLink, GraphNames.Part(it.Subject, "link", i + 1))),
            .. claim.Links.SelectMany((l, i) => Link(graph, GraphNames.Part(it.Subject, "link", i + 1), l, i)),
        ];
    }

    private RdfTerm[] ObjectsOf(Claim claim) => claim.Object switch
    {
        NodeObject node => [RdfTerm.Iri(names.Of(node.Node))],
        QuantityObject => [RdfTerm.Iri(ObjectName(claim))],
        DateObject date => [Describe.Date(date.Date)],
        TextObject text => [.. text.Text.Entries.Select(e => RdfTerm.Text(e.Value, e.Key.Tag))],
        _ => throw new NotSupportedException($"A claim's object cannot be a {claim.Object.GetType().Name}."),
    };

    private string ObjectName(Claim claim) => $"{names.Of(claim.Id)}.object";

    private static string QualifierName(Describe claim, QualifierId id) => $"{claim.Subject}.qualifier.{id.Value}";

    private IEnumerable<Quad> Quantity(string? graph, string name, Quantity quantity) => new Describe(graph, name).Quantity(quantity, names);

    private static IEnumerable<Quad> Time(Describe it, Dates.EdtfDate time) =>
    [
        it.Has(Terms.Time, Describe.Date(time)),
        .. Describe.Day(time.Earliest) is { } earliest ? [it.Has(Terms.Earliest, earliest)] : (Quad[])[],
        .. Describe.Day(time.Latest) is { } latest ? [it.Has(Terms.Latest, latest)] : (Quad[])[],
    ];

    private IEnumerable<Quad> Qualifier(Describe it, QualifierId id, QualifierValue value) => value switch
    {
        TermValue term => [it.Is(names.Of(id), names.Of(id, term.Term))],
        NodeValue node => [it.Is(names.Of(id), names.Of(node.Node))],
        DateValue date => [it.Has(names.Of(id), Describe.Date(date.Date))],
        TextValue text => it.Says(names.Of(id), text.Text),
        QuantityValue => [it.Is(names.Of(id), QualifierName(it, id))],
        _ => throw new NotSupportedException($"A qualifier's value cannot be a {value.GetType().Name}."),
    };

    private IEnumerable<Quad> Evidence(string? graph, string name, EvidenceSpan span, int index)
    {
        Describe it = new(graph, name);
        Describe selector = new(graph, $"{name}.selector");
        return
        [
            .. it.Types(Names.SpecificResource),
            it.Counts(Terms.Position, index + 1),
            it.Is(Names.HasSource, names.Paragraph(span.Source, span.Paragraph)),
            it.Is(Names.HasSelector, selector.Subject),
            it.Has(Terms.Sha256, RdfTerm.Text(span.Sha256)),
            .. selector.Types(Names.TextPositionSelector),
            selector.Counts(Names.Start, span.Start),
            selector.Counts(Names.End, span.End),
        ];
    }

    private IEnumerable<Quad> Link(string? graph, string name, ClaimLink link, int index)
    {
        Describe it = new(graph, name);
        return
        [
            .. it.Types(Terms.Link),
            it.Counts(Terms.Position, index + 1),
            it.Is(Terms.LinkTypeOf, Terms.Of(link.Type)),
            it.Is(Terms.LinkedClaim, names.Of(link.Claim)),
        ];
    }
}
