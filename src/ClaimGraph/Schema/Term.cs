using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Schema;

/// <summary>One value of a closed qualifier.</summary>
/// <param name="Id">The term's identifier, unique within its qualifier.</param>
/// <param name="Labels">Its name in each language.</param>
public sealed record Term(TermId Id, LocalizedText Labels);
