using System.Collections.Immutable;

namespace ClaimGraph.Diagnostics;

/// <summary>Collects what one thread finds wrong. Not safe for use by several threads at once: each has its own.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>How many of them are errors.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>True when something was found that forbids using the data.</summary>
    public bool HasErrors => ErrorCount > 0;

    /// <summary>How many diagnostics there are.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>Adds one.</summary>
    /// <param name="diagnostic">What was found.</param>
    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        ErrorCount += diagnostic.Severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Adds what another bag has collected.</summary>
    /// <param name="other">The other bag.</param>
    public void Add(DiagnosticBag other)
    {
        foreach (Diagnostic diagnostic in other._diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Everything collected, each once, in the order reports have.</summary>
    /// <returns>Ordered by file (ordinal), line, column, code and message, whatever the order of finding.</returns>
    public ImmutableArray<Diagnostic> ToOrdered() =>
    [
        .. _diagnostics
            .DistinctBy(d => (d.Code, d.Location, d.Message))
            .OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
