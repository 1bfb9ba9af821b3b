using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using QuikGraph;

namespace ClaimGraph.Query.Analysis;

/// <summary>Two nodes side by side.</summary>
public static class NodeComparisons
{
    /// <summary>Compares what is claimed of two nodes.</summary>
    /// <param name="graph">The graph, or a view of it.</param>
    /// <param name="first">One node.</param>
    /// <param name="second">The other.</param>
    /// <param name="options">What to align by, and which relations mean a contrast; the usual names unless given.</param>
    /// <returns>The comparison; every claim about either node stands in exactly one row.</returns>
    /// <remarks>
    /// Claims from one of the two to the other come first, those of one dimension together with whatever else is claimed of
    /// either in it. Other claims are aligned by relation and, where both nodes have claims in one dimension, by dimension.
    /// Of claims so aligned the ones that share their other end make a row, same or, when one is denied, opposite; so do two
    /// whose other ends stand in a contrast or which are linked by <c>contradicts</c>; what is left differs, or stands alone.
    /// Linear in the claims about the two, and quadratic in those of one relation.
    /// </remarks>
    /// <exception cref="VertexNotFoundException">The graph lacks one of the nodes.</exception>
    /// <exception cref="ArgumentException">The two are one node.</exception>
    public static NodeComparison Compare(
        this KnowledgeGraph graph, NodeId first, NodeId second, ComparisonOptions? options = null) => first == second
        ? throw new ArgumentException($"\"{first}\" cannot be compared with itself.", nameof(second))
        : new ComparisonBuilder(graph, first, second, options ?? ComparisonOptions.Default).Build();
}
