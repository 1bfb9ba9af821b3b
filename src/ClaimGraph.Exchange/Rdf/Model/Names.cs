using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Rdf.Model;

/// <summary>The names of public vocabularies that graphs are written with, and their usual prefixes.</summary>
internal static class Names
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Owl = "http://www.w3.org/2002/07/owl#";
    public const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    public const string Skos = "http://www.w3.org/2004/02/skos/core#";
    public const string Dcterms = "http://purl.org/dc/terms/";
    public const string Prov = "http://www.w3.org/ns/prov#";
    public const string Oa = "http://www.w3.org/ns/oa#";
    public const string Np = "http://www.nanopub.org/nschema#";
    public const string Schema = "https://schema.org/";
    public const string Edtf = "http://id.loc.gov/datatypes/edtf/";

    public const string Type = Rdf + "type";
    public const string Statement = Rdf + "Statement";
    public const string Property = Rdf + "Property";
    public const string Subject = Rdf + "subject";
    public const string Predicate = Rdf + "predicate";
    public const string Object = Rdf + "object";
    public const string Value = Rdf + "value";
    public const string List = Rdf + "List";
    public const string First = Rdf + "first";
    public const string Rest = Rdf + "rest";
    public const string Nil = Rdf + "nil";
    public const string LangString = Rdf + "langString";

    public const string Class = Rdfs + "Class";
    public const string SubClassOf = Rdfs + "subClassOf";
    public const string Label = Rdfs + "label";
    public const string Comment = Rdfs + "comment";
    public const string Domain = Rdfs + "domain";
    public const string Range = Rdfs + "range";

    public const string SymmetricProperty = Owl + "SymmetricProperty";
    public const string TransitiveProperty = Owl + "TransitiveProperty";

    public const string XsdString = Xsd + "string";
    public const string XsdBoolean = Xsd + "boolean";
    public const string XsdInteger = Xsd + "integer";
    public const string XsdDecimal = Xsd + "decimal";
    public const string XsdDouble = Xsd + "double";
    public const string XsdDate = Xsd + "date";
    public const string XsdYear = Xsd + "gYear";
    public const string XsdYearMonth = Xsd + "gYearMonth";

    public const string Concept = Skos + "Concept";
    public const string ConceptScheme = Skos + "ConceptScheme";
    public const string PreferredLabel = Skos + "prefLabel";
    public const string AlternativeLabel = Skos + "altLabel";
    public const string HiddenLabel = Skos + "hiddenLabel";
    public const string InScheme = Skos + "inScheme";
    public const string HasTopConcept = Skos + "hasTopConcept";

    public const string Identifier = Dcterms + "identifier";
    public const string Title = Dcterms + "title";
    public const string Creator = Dcterms + "creator";
    public const string Publisher = Dcterms + "publisher";
    public const string LanguageOf = Dcterms + "language";
    public const string Issued = Dcterms + "issued";
    public const string IsPartOf = Dcterms + "isPartOf";

    public const string Entity = Prov + "Entity";
    public const string WasAttributedTo = Prov + "wasAttributedTo";
    public const string HadPrimarySource = Prov + "hadPrimarySource";

    public const string Annotation = Oa + "Annotation";
    public const string SpecificResource = Oa + "SpecificResource";
    public const string TextPositionSelector = Oa + "TextPositionSelector";
    public const string HasTarget = Oa + "hasTarget";
    public const string HasSource = Oa + "hasSource";
    public const string HasSelector = Oa + "hasSelector";
    public const string Start = Oa + "start";
    public const string End = Oa + "end";

    public const string Nanopublication = Np + "Nanopublication";
    public const string HasAssertion = Np + "hasAssertion";
    public const string HasProvenance = Np + "hasProvenance";
    public const string HasPublicationInfo = Np + "hasPublicationInfo";

    public const string PropertyValue = Schema + "PropertyValue";
    public const string OutsideIdentifier = Schema + "identifier";
    public const string PropertyId = Schema + "propertyID";
    public const string OutsideValue = Schema + "value";

    /// <summary>The datatype that the Library of Congress names for dates of the Extended Date/Time Format.</summary>
    public const string EdtfDatatype = Edtf + "EDTF";

    /// <summary>The prefixes of these vocabularies and of the project's own, in the order they are declared in.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Prefixes { get; } =
    [
        new("cg", Terms.Namespace),
        new("rdf", Rdf),
        new("rdfs", Rdfs),
        new("owl", Owl),
        new("xsd", Xsd),
        new("skos", Skos),
        new("dcterms", Dcterms),
        new("prov", Prov),
        new("oa", Oa),
        new("np", Np),
        new("schema", Schema),
        new("edtf", Edtf),
    ];
}
