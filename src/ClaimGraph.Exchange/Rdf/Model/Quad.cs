namespace ClaimGraph.Exchange.Rdf.Model;

/// <summary>A statement of RDF and the graph it stands in. Blank nodes are never written: everything has a name.</summary>
/// <param name="Graph">The graph's IRI; null for the default graph.</param>
/// <param name="Subject">The subject's IRI.</param>
/// <param name="Predicate">The predicate's IRI.</param>
/// <param name="Object">The object.</param>
internal readonly record struct Quad(string? Graph, string Subject, string Predicate, RdfTerm Object);
