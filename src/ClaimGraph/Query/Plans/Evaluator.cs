using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>An expression made ready for one execution.</summary>
/// <param name="row">The row; columns behind those in scope may be written to.</param>
internal delegate Value Evaluator(Value[] row);
