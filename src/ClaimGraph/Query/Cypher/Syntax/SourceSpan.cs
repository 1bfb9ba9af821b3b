namespace ClaimGraph.Query.Cypher.Syntax;

/// <summary>A stretch of the query text, in UTF-16 code units from 0.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit just after the last.</param>
internal readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>The stretch from the start of this one to the end of another.</summary>
    public SourceSpan To(SourceSpan last) => new(Start, Math.Max(End, last.End));
}
