using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>What a file says of a thing.</summary>
/// <param name="Predicate">The predicate's IRI.</param>
/// <param name="Term">The object; a blank node is an IRI that starts with <c>_:</c>.</param>
/// <param name="Span">Where the object stands: an IRI with its brackets, a literal with its quotes.</param>
internal readonly record struct RdfValue(string Predicate, RdfTerm Term, TextSpan Span);
