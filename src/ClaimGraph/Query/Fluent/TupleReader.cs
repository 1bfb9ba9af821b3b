using ClaimGraph.Graphs;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Fluent;

/// <summary>Reads the columns of a row together.</summary>
/// <typeparam name="T">What they are read as.</typeparam>
/// <param name="row">The values of the columns.</param>
/// <param name="graph">The graph that the query ran over.</param>
internal delegate T TupleReader<T>(ReadOnlySpan<Value> row, KnowledgeGraph graph);
