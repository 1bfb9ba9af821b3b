namespace ClaimGraph.Query.Plans;

/// <summary>What a query may use before it is stopped with <see cref="QueryErrorKind.LimitExceeded"/>.</summary>
public sealed record QueryLimits
{
    /// <summary>No limit of time or rows, and a memory limit that keeps the process alive.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>How long it may run, counted while rows are being asked for; null for any time.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many rows it may yield; null for any number.</summary>
    public long? MaxRows { get; init; }

    /// <summary>How many bytes the rows and lists it keeps may take, as estimated; 1 GiB unless said otherwise.</summary>
    public long MaxBytes { get; init; } = 1L << 30;
}
