using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>Reads colour groups, kinds, relations, qualifiers and units.</summary>
internal sealed class SchemaReader(ThingReader things)
{
    /// <summary>The lists of the schema.</summary>
    public IEnumerable<(string Name, JsonSyntax? Value)> Read(TextSpan place) =>
    [
        ("colorGroups", List(place, Terms.ColorGroup, g => [("labels", things.Localized(g, Names.Label))])),
        ("kinds", List(place, Terms.Kind, Kind)),
        ("relations", List(place, Terms.Relation, Relation)),
        ("qualifiers", List(place, Terms.Qualifier, Qualifier)),
        ("units", List(place, Terms.Unit, u => [("labels", things.Localized(u, Names.PreferredLabel)), ("description", things.Localized(u, Names.Comment))])),
    ];

    private JsonArraySyntax List(TextSpan place, string ofClass, Func<RdfResource, IEnumerable<(string Name, JsonSyntax? Value)>> rest) =>
        Entries(place, things.Ordered(things.Quads.OfClass(ofClass), Terms.Position), rest);

    private JsonArraySyntax Entries(
        TextSpan place, IEnumerable<RdfResource> entries, Func<RdfResource, IEnumerable<(string Name, JsonSyntax? Value)>> rest) => ThingReader.Array(
        place,
        entries.Select(e => ThingReader.Object(e.Span, [("id", things.Text(e, Names.Identifier)), .. rest(e)])));

    private IEnumerable<(string Name, JsonSyntax? Value)> Kind(RdfResource kind) =>
    [
        ("parent", things.Reference(kind, Names.SubClassOf)),
        ("abstract", things.Flag(kind, Terms.IsAbstract)),
        ("labels", things.Localized(kind, Names.Label)),
        ("description", things.Localized(kind, Names.Comment)),
        ("colorGroup", things.Reference(kind, Terms.ColorGroupOf)),
        ("shape", things.Text(kind, Terms.ShapeOf)),
    ];

    private IEnumerable<(string Name, JsonSyntax? Value)> Relation(RdfResource relation)
    {
        JsonArraySyntax? units = things.References(relation, Terms.ObjectUnits);
        return
        [
            ("labels", things.Localized(relation, Names.Label)),
            ("inverseLabels", things.Localized(relation, Terms.InverseLabel)),
            ("deniedLabels", things.Localized(relation, Terms.DeniedLabel)),
            ("description", things.Localized(relation, Names.Comment)),
            ("subject", things.References(relation, Terms.SubjectKinds)),
            ("object", ThingReader.Object(
                relation.Span,
                ("kinds", things.References(relation, Terms.ObjectKinds)),
                ("quantity", units is null ? null : ThingReader.Object(units.Span, ("units", units))),
                ("date", things.Flag(relation, Terms.AllowsDate)),
                ("text", things.Flag(relation, Terms.AllowsText)))),
            ("symmetric", things.Flag(relation, Terms.IsSymmetric)),
            ("transitive", things.Flag(relation, Terms.IsTransitive)),
            ("functional", things.Flag(relation, Terms.IsFunctional)),
            ("acyclic", things.Flag(relation, Terms.IsAcyclic)),
            ("reflexive", things.Flag(relation, Terms.IsReflexive)),
            ("qualifiers", things.References(relation, Terms.Qualifiers)),
            ("requiredQualifiers", things.References(relation, Terms.RequiredQualifiers)),
        ];
    }

    private IEnumerable<(string Name, JsonSyntax? Value)> Qualifier(RdfResource qualifier)
    {
        RdfResource? scheme = things.Parts(qualifier, Terms.TermsOf).FirstOrDefault();
        return
        [
            ("labels", things.Localized(qualifier, Names.Label)),
            ("description", things.Localized(qualifier, Names.Comment)),
            ("type", things.Text(qualifier, Terms.TypeOf)),
            ("terms", scheme is null ? null : Entries(
                scheme.Span,
                things.Parts(scheme, Names.HasTopConcept, Terms.Position),
                t => [("labels", things.Localized(t, Names.PreferredLabel))])),
            ("kinds", things.References(qualifier, Terms.KindsOf)),
            ("units", things.References(qualifier, Terms.UnitsOf)),
        ];
    }
}
