using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.TriG;

/// <summary>What a statement is about.</summary>
/// <param name="Name">Its IRI, or the label of its blank node.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsDescribed">True when something is said of it in brackets already, so that nothing needs to follow.</param>
/// <param name="MayNameGraph">True when it may be the name of a graph.</param>
internal readonly record struct TriGSubject(string Name, TextSpan Span, bool IsDescribed, bool MayNameGraph);
