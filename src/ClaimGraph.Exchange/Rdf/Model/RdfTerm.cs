namespace ClaimGraph.Exchange.Rdf.Model;

/// <summary>The object of a quad: an IRI, or a literal with its datatype or language (RDF 1.1 Concepts, section 3).</summary>
/// <param name="Value">The IRI, or the literal's lexical form.</param>
/// <param name="Datatype">The literal's datatype; null for an IRI.</param>
/// <param name="Language">The literal's language tag; null unless its datatype is <c>rdf:langString</c>.</param>
internal readonly record struct RdfTerm(string Value, string? Datatype, string? Language)
{
    /// <summary>True for an IRI.</summary>
    public bool IsIri => Datatype is null;

    /// <summary>A thing, by its IRI.</summary>
    public static RdfTerm Iri(string iri) => new(iri, null, null);

    /// <summary>A text in no language.</summary>
    public static RdfTerm Text(string text) => new(text, Names.XsdString, null);

    /// <summary>A text in a language.</summary>
    public static RdfTerm Text(string text, string language) => new(text, Names.LangString, language);

    /// <summary>A value of a datatype.</summary>
    public static RdfTerm Typed(string text, string datatype) => new(text, datatype, null);
}
