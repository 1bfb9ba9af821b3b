using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>
/// A schema as statements of the default graph: kinds are classes, relations and qualifiers are properties, terms and units are
/// concepts. Positions keep the order of the lists.
/// </summary>
internal sealed class SchemaQuads(GraphNames names)
{
    /// <summary>All of it.</summary>
    public IEnumerable<Quad> Of(GraphSchema schema) =>
    [
        .. schema.ColorGroups.SelectMany(Group),
        .. schema.Kinds.SelectMany(Kind),
        .. schema.Relations.SelectMany(Relation),
        .. schema.Qualifiers.SelectMany(Qualifier),
        .. schema.Units.SelectMany(Unit),
    ];

    private static IEnumerable<Quad> Entry(Describe it, string id, int index, params string[] classes) =>
        [.. it.Types(classes), it.Has(Names.Identifier, RdfTerm.Text(id)), it.Counts(Terms.Position, index + 1)];

    private IEnumerable<Quad> Group(ColorGroup group, int index)
    {
        Describe it = new(null, names.Of(group.Id));
        return [.. Entry(it, group.Id.Value, index, Terms.ColorGroup), .. it.Says(Names.Label, group.Labels)];
    }

    private IEnumerable<Quad> Kind(Kind kind, int index)
    {
        Describe it = new(null, names.Of(kind.Id));
        return
        [
            .. Entry(it, kind.Id.Value, index, Names.Class, Terms.Kind),
            .. kind.Parent is { } parent ? [it.Is(Names.SubClassOf, names.Of(parent))] : (Quad[])[],
            .. it.Says(Names.Label, kind.Labels),
            .. it.Says(Names.Comment, kind.Description),
            .. it.Flag(Terms.IsAbstract, kind.IsAbstract),
            .. kind.ColorGroup is { } group ? [it.Is(Terms.ColorGroupOf, names.Of(group))] : (Quad[])[],
            it.Has(Terms.ShapeOf, RdfTerm.Text(Vocabulary.NameOf(kind.Shape))),
        ];
    }

    private IEnumerable<Quad> Relation(Relation relation, int index)
    {
        Describe it = new(null, names.Of(relation.Id));
        return
        [
            .. Entry(it, relation.Id.Value, index, Names.Property, Terms.Relation),

            // What follows from these holds of facts too. A functional relation has one object at a time, which OWL cannot say.
            .. relation.IsSymmetric ? it.Types(Names.SymmetricProperty) : [],
            .. relation.IsTransitive ? it.Types(Names.TransitiveProperty) : [],
            .. it.Says(Names.Label, relation.Labels),
            .. it.Says(Terms.InverseLabel, relation.InverseLabels),
            .. it.Says(Terms.DeniedLabel, relation.DeniedLabels),
            .. it.Says(Names.Comment, relation.Description),
            .. relation.SubjectKinds is [var only] ? [it.Is(Names.Domain, names.Of(only))] : (Quad[])[],
            .. RangeOf(relation.Object) is { } range ? [it.Is(Names.Range, range)] : (Quad[])[],
            .. it.Lists(Terms.SubjectKinds, "subjectKinds", Kinds(relation.SubjectKinds)),
            .. it.Lists(Terms.ObjectKinds, "objectKinds", Kinds(relation.Object.Kinds)),
            .. it.Lists(Terms.ObjectUnits, "objectUnits", Units(relation.Object.Units)),
            .. it.Flag(Terms.AllowsDate, relation.Object.AllowsDate),
            .. it.Flag(Terms.AllowsText, relation.Object.AllowsText),
            .. it.Flag(Terms.IsSymmetric, relation.IsSymmetric),
            .. it.Flag(Terms.IsTransitive, relation.IsTransitive),
            .. it.Flag(Terms.IsFunctional, relation.IsFunctional),
            .. it.Flag(Terms.IsAcyclic, relation.IsAcyclic),
            .. it.Flag(Terms.IsReflexive, relation.IsReflexive),
            .. it.Lists(Terms.Qualifiers, "qualifiers", Qualifiers(relation.Qualifiers)),
            .. it.Lists(Terms.RequiredQualifiers, "requiredQualifiers", Qualifiers(relation.RequiredQualifiers)),
        ];
    }

    // A range is said where every object has it. A date is of one datatype or another, as it is complete or not.
    private string? RangeOf(ObjectForms forms) => forms switch
    {
        { Kinds: [var only], Units.IsEmpty: true, AllowsDate: false, AllowsText: false } => names.Of(only),
        { Kinds.IsEmpty: true, Units.IsEmpty: false, AllowsDate: false, AllowsText: false } => Terms.Quantity,
        { Kinds.IsEmpty: true, Units.IsEmpty: true, AllowsDate: false, AllowsText: true } => Names.LangString,
        _ => null,
    };

    private IEnumerable<Quad> Qualifier(Qualifier qualifier, int index)
    {
        Describe it = new(null, names.Of(qualifier.Id));
        string? range = qualifier switch
        {
            { Type: QualifierType.Term } => Names.Concept,
            { Type: QualifierType.Text } => Names.LangString,
            { Type: QualifierType.Quantity } => Terms.Quantity,
            { Type: QualifierType.Node, Kinds: [var only] } => names.Of(only),
            _ => null,
        };
        return
        [
            .. Entry(it, qualifier.Id.Value, index, Names.Property, Terms.Qualifier),
            .. it.Says(Names.Label, qualifier.Labels),
            .. it.Says(Names.Comment, qualifier.Description),
            it.Is(Names.Domain, Terms.Claim),
            .. range is null ? (Quad[])[] : [it.Is(Names.Range, range)],
            it.Has(Terms.TypeOf, RdfTerm.Text(Vocabulary.NameOf(qualifier.Type))),
            .. it.Lists(Terms.KindsOf, "kinds", Kinds(qualifier.Kinds)),
            .. it.Lists(Terms.UnitsOf, "units", Units(qualifier.Units)),
            .. qualifier.Terms.IsEmpty ? [] : TermsOf(it, qualifier),
        ];
    }

    private IEnumerable<Quad> TermsOf(Describe it, Qualifier qualifier)
    {
        Describe scheme = new(null, $"{it.Subject}.terms");
        return
        [
            it.Is(Terms.TermsOf, scheme.Subject),
            .. scheme.Types(Names.ConceptScheme),
            .. qualifier.Terms.Select(t => scheme.Is(Names.HasTopConcept, names.Of(qualifier.Id, t.Id))),
            .. qualifier.Terms.SelectMany((term, index) =>
            {
                Describe concept = new(null, names.Of(qualifier.Id, term.Id));
                return (IEnumerable<Quad>)
                [
                    .. Entry(concept, term.Id.Value, index, Names.Concept, Terms.Term),
                    concept.Is(Names.InScheme, scheme.Subject),
                    .. concept.Says(Names.PreferredLabel, term.Labels),
                ];
            }),
        ];
    }

    private IEnumerable<Quad> Unit(Unit unit, int index)
    {
        Describe it = new(null, names.Of(unit.Id));
        return
        [
            .. Entry(it, unit.Id.Value, index, Names.Concept, Terms.Unit),
            .. it.Says(Names.PreferredLabel, unit.Labels),
            .. it.Says(Names.Comment, unit.Description),
        ];
    }

    private RdfTerm[] Kinds(IEnumerable<KindId> ids) => [.. ids.Select(k => RdfTerm.Iri(names.Of(k)))];

    private RdfTerm[] Units(IEnumerable<UnitId> ids) => [.. ids.Select(u => RdfTerm.Iri(names.Of(u)))];

    private RdfTerm[] Qualifiers(IEnumerable<QualifierId> ids) => [.. ids.Select(q => RdfTerm.Iri(names.Of(q)))];
}
