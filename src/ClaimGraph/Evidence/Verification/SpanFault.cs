namespace ClaimGraph.Evidence;

/// <summary>Why a span of evidence does not hold. A closed vocabulary.</summary>
public enum SpanFault
{
    /// <summary>The copy has no such paragraph.</summary>
    ParagraphMissing,

    /// <summary>The paragraph is shorter than the span says, or start and end enclose nothing.</summary>
    OutOfRange,

    /// <summary>Other words stand there, and the paragraph is not the one that was curated.</summary>
    ParagraphChanged,

    /// <summary>Other words stand there although the paragraph is the curated one: the entry itself is wrong.</summary>
    WrongDigest,
}
