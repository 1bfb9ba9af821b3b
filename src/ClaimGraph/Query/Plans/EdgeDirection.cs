namespace ClaimGraph.Query.Plans;

/// <summary>Which way a pattern crosses relationships.</summary>
internal enum EdgeDirection
{
    /// <summary>From start to end: <c>--&gt;</c>.</summary>
    Out,

    /// <summary>From end to start: <c>&lt;--</c>.</summary>
    In,

    /// <summary>Either way: <c>--</c>. A loop is crossed once.</summary>
    Both,
}
