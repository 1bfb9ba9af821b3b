using ClaimGraph.Claims;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>Copies of articles to quote evidence from. They remember which of the spans that were quoted do not hold.</summary>
internal sealed class EvidenceCopies
{
    private readonly SortedDictionary<SourceId, SourceCopy> _copies;
    private readonly OrderedDictionary<(string Claim, SourceId Source, int Index), SpanFailure> _failures = [];

    private EvidenceCopies(SortedDictionary<SourceId, SourceCopy> copies) => _copies = copies;

    /// <summary>The files, parted by commas.</summary>
    public string Paths => string.Join(", ", _copies.Values.Select(c => c.Path));

    /// <summary>The copies themselves, in the order of their sources.</summary>
    public IEnumerable<SourceText> Texts => _copies.Values.Select(c => c.Text);

    /// <summary>Reads copies, where any are given, and finds the sources that they are of.</summary>
    /// <param name="terminal">Where it is said when one is another file than the one that was curated, or cannot be read.</param>
    /// <param name="graph">The graph whose sources there are.</param>
    /// <param name="paths">The values of <c>--text</c>; null or none when it is not given.</param>
    /// <param name="copies">The copies; null when none is given.</param>
    /// <returns>False when a file is not UTF-8, which has then been said.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UsageException">There are several sources and a file is none of them, or two files are copies of one.</exception>
    public static bool TryRead(Terminal terminal, KnowledgeGraph graph, string[]? paths, out EvidenceCopies? copies)
    {
        copies = null;
        SortedDictionary<SourceId, SourceCopy> read = [];
        foreach (string path in paths ?? [])
        {
            if (TextFile.Read(terminal, path) is not { } text)
            {
                return false;
            }

            Source source = EvidenceVerifier.FindSource(graph.Sources, text)
                ?? (graph.Sources is [Source only] ? only : throw TextFile.OfNone(path, text, graph.Sources));
            if (source.Sha256 != text.Sha256)
            {
                terminal.Warn($"{path} is not the file that was curated; each span is checked by its own digest.");
            }

            if (!read.TryAdd(source.Id, new SourceCopy(path, source, text)))
            {
                throw new UsageException($"{read[source.Id].Path} and {path} are both copies of {source.Id}. Give one.");
            }
        }

        copies = read.Count == 0 ? null : new EvidenceCopies(read);
        return true;
    }

    /// <summary>The words of a span with what stands around them.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The quotation; null where there is no copy of its source, or the copy has other words.</returns>
    public Quotation? Find(EvidenceSpan span) => _copies.TryGetValue(span.Source, out SourceCopy? copy) ? span.QuoteFrom(copy.Text) : null;

    /// <summary>The words of a span in brackets, with what stands around them.</summary>
    /// <param name="span">The span.</param>
    /// <returns>The quote, or a remark that it cannot be given.</returns>
    public string Quote(EvidenceSpan span) => !_copies.ContainsKey(span.Source)
        ? "(of another source)"
        : Find(span)?.ToString() ?? "(other words stand there)";

    /// <summary>Checks the evidence of claims, as <c>claimgraph verify</c> does.</summary>
    /// <param name="claims">The claims.</param>
    public void Check(IReadOnlyCollection<Claim> claims)
    {
        foreach (SourceCopy copy in _copies.Values)
        {
            foreach (SpanFailure failure in EvidenceVerifier.Verify(copy.Source, claims, copy.Text).Spans)
            {
                _failures.TryAdd((failure.Claim.Id.Value, copy.Source.Id, failure.Index), failure);
            }
        }
    }

    /// <summary>Says which of the spans checked since the last report do not hold, and what to do.</summary>
    /// <param name="terminal">Where to.</param>
    /// <returns>The exit code that follows from it.</returns>
    public int Report(Terminal terminal)
    {
        int code = _failures.Count == 0 ? ExitCode.Fine : ExitCode.DataErrors;
        foreach (((string claim, SourceId source, _), SpanFailure failure) in _failures)
        {
            terminal.Fail($"{_copies[source].Path}: {claim}: {EvidenceMessages.Describe(failure)} {EvidenceMessages.Advise(failure)}");
        }

        _failures.Clear();
        return code;
    }
}
