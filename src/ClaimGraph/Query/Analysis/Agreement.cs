namespace ClaimGraph.Query.Analysis;

/// <summary>Whether two values, times or details go together. From the best to the worst.</summary>
internal enum Agreement
{
    /// <summary>They do.</summary>
    Yes,

    /// <summary>Nobody can tell.</summary>
    Unclear,

    /// <summary>They do not.</summary>
    No,
}
