using ClaimGraph.Diagrams.Layout;

namespace ClaimGraph.Diagrams.Arranging;

/// <summary>A way of placing nodes that is to be tried.</summary>
/// <param name="Method">How the engine is asked.</param>
/// <param name="Direction">Where edges lead; null where the method has no direction.</param>
/// <param name="HasRows">True to put clusters in rows.</param>
/// <param name="Place">Places nodes, with gaps of at least the usual ones times a separation.</param>
internal sealed record Candidate(LayoutMethod Method, LayoutDirection? Direction, bool HasRows, Func<double, Placement> Place);
