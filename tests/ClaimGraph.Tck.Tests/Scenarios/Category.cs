namespace ClaimGraph.Tck.Tests.Scenarios;

/// <summary>What the library owes a scenario.</summary>
internal enum Category
{
    /// <summary>A read-only query about what every question needs: match, return, with, where, aggregation, list, string, null.</summary>
    Core,

    /// <summary>Another read-only query.</summary>
    OtherRead,

    /// <summary>A query with values of the temporal types, which the library does not claim.</summary>
    Temporal,

    /// <summary>A query that writes: refused.</summary>
    Write,

    /// <summary>A query that calls procedures: refused.</summary>
    Procedure,
}
