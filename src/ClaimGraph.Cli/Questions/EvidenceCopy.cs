using ClaimGraph.Claims;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using ClaimGraph.Graphs;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>A copy of an article to quote evidence from. It remembers which of the spans that were quoted do not hold.</summary>
internal sealed class EvidenceCopy
{
    private readonly Source _source;
    private readonly Dictionary<(string Claim, int Index), SpanFailure> _failures = [];

    private EvidenceCopy(string path, Source source, SourceText text)
    {
        Path = path;
        _source = source;
        Text = text;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The copy itself.</summary>
    public SourceText Text { get; }

    /// <summary>Reads a copy, where one is given, and finds the source that it is one of.</summary>
    /// <param name="terminal">Where it is said when it is another file than the one that was curated, or cannot be read.</param>
    /// <param name="graph">The graph whose sources there are.</param>
    /// <param name="path">The value of <c>--text</c>; null when it is not given.</param>
    /// <param name="copy">The copy; null when none is given.</param>
    /// <returns>False when the file is not UTF-8, which has then been said.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UsageException">There are several sources, and the file is none of them.</exception>
    public static bool TryRead(Terminal terminal, KnowledgeGraph graph, string? path, out EvidenceCopy? copy)
    {
        copy = null;
        if (path is null)
        {
            return true;
        }

        if (TextFile.Read(terminal, path) is not { } text)
        {
            return false;
        }

        Source? source = graph.Sources.FirstOrDefault(s => s.Sha256 == text.Sha256);
        if (source is null)
        {
            source = graph.Sources is [Source only]
                ? only
                : throw new UsageException(
                    $"{path} is none of the sources {string.Join(", ", graph.Sources.Select(s => s.Id))}: its SHA-256 is {text.Sha256}. Give the file that was curated.");
            terminal.Warn($"{path} is not the file that was curated; each span is checked by its own digest.");
        }

        copy = new EvidenceCopy(path, source, text);
        return true;
    }

    /// <summary>The words of a span in brackets, with what stands around them.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The quote, or a remark that it cannot be given.</returns>
    public string Quote(EvidenceSpan span) => span.Source != _source.Id
        ? "(of another source)"
        : span.QuoteFrom(Text)?.ToString() ?? "(other words stand there)";

    /// <summary>Checks the evidence of claims, as <c>claimgraph verify</c> does.</summary>
    /// <param name="claims">The claims.</param>
    public void Check(IEnumerable<Claim> claims)
    {
        foreach (SpanFailure failure in EvidenceVerifier.Verify(_source, claims, Text).Spans)
        {
            _failures.TryAdd((failure.Claim.Id.Value, failure.Index), failure);
        }
    }

    /// <summary>Says which of the spans checked since the last report do not hold, and what to do.</summary>
    /// <param name="terminal">Where to.</param>
    /// <returns>The exit code that follows from it.</returns>
    public int Report(Terminal terminal)
    {
        int code = _failures.Count == 0 ? ExitCode.Fine : ExitCode.DataErrors;
        foreach (((string claim, _), SpanFailure failure) in _failures)
        {
            terminal.Fail($"{Path}: {claim}: {EvidenceMessages.Describe(failure)} {EvidenceMessages.Advise(failure)}");
        }

        _failures.Clear();
        return code;
    }
}
