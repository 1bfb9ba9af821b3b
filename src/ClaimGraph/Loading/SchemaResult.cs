using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading;

/// <summary>What came of loading a schema.</summary>
/// <param name="Schema">The schema; null exactly when there is an error among the diagnostics.</param>
/// <param name="Diagnostics">Everything found, ordered by file (ordinal), line, column and code.</param>
public sealed record SchemaResult(GraphSchema? Schema, ImmutableArray<Diagnostic> Diagnostics);
