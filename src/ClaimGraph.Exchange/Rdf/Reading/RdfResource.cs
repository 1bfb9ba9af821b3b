using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>A thing that a file says something of.</summary>
/// <param name="iri">Its IRI, or the label of its blank node with <c>_:</c> before it.</param>
/// <param name="span">Where it is first spoken of.</param>
internal sealed class RdfResource(string iri, TextSpan span)
{
    private readonly List<RdfValue> _values = [];

    /// <summary>Its IRI, or the label of its blank node with <c>_:</c> before it.</summary>
    public string Iri => iri;

    /// <summary>Where it is first spoken of.</summary>
    public TextSpan Span => span;

    /// <summary>What is said of it, in the order of the file; in several graphs perhaps several times.</summary>
    public IReadOnlyList<RdfValue> Values => _values;

    /// <summary>Adds what is said of it.</summary>
    public void Add(RdfValue value) => _values.Add(value);
}
