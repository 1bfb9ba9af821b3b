using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Sources;

/// <summary>Checks a source's sections and paragraphs, its author and publisher, and that every paragraph is accounted for.</summary>
internal sealed class SourceChecker(DatasetTables tables)
{
    private readonly SourceDraft _source = tables.Source;

    private FileScope File => _source.File;

    /// <summary>Checks the sections and fills their table.</summary>
    public void CheckSections()
    {
        int errors = File.Diagnostics.ErrorCount;
        List<(SectionDraft Section, int First, int Last)> before = [];
        foreach (SectionDraft section in _source.Sections)
        {
            if (section.Id is { } id)
            {
                tables.Sections.Add(File, id, section);
            }

            if (section.Range is not { } range)
            {
                continue;
            }

            if (_source.KnowsParagraphs && range.Last > _source.Paragraphs.Length)
            {
                File.Report(EvidenceMessages.OutOfRange(
                    File.At(section.Span), Math.Max(range.First, _source.Paragraphs.Length + 1), _source.Paragraphs.Length));
            }

            CheckPlace(section, range, before);
            before.Add((section, range.First, range.Last));
        }

        if (_source.KnowsParagraphs && _source.IsComplete && File.Diagnostics.ErrorCount == errors && before.Count == _source.Sections.Length)
        {
            CheckGaps(before);
            tables.SectionsAreSound = File.Diagnostics.ErrorCount == errors;
        }
    }

    /// <summary>Checks that author and publisher are nodes.</summary>
    public void CheckNames()
    {
        foreach (Located<string>? name in (ReadOnlySpan<Located<string>?>)[_source.Author, _source.Publisher])
        {
            if (name is { } written && tables.IsForeign(written.Value))
            {
                tables.Imports!.ResolveNode(File, written, DiagnosticCodes.UnknownNode, "node");
            }
            else
            {
                tables.Nodes.Resolve(File, name, DiagnosticCodes.UnknownNode, "Define it in a file in \"nodes\".");
            }
        }
    }

    /// <summary>Checks that each paragraph has a claim or a reason to have none, and not both.</summary>
    /// <param name="claims">All claims, in reading order.</param>
    public void CheckParagraphs(IEnumerable<ClaimDraft> claims)
    {
        // A paragraph that only suggestions rest on is being worked on: nothing is asked of it yet.
        HashSet<int> suggested = [];
        Dictionary<int, (ClaimDraft Claim, TextSpan Span)> evidence = [];
        foreach (ClaimDraft claim in claims)
        {
            foreach (EvidenceDraft span in claim.Evidence)
            {
                if (claim.IsSuggested)
                {
                    suggested.Add(span.Paragraph.Value);
                    continue;
                }

                evidence.TryAdd(span.Paragraph.Value, (claim, span.Paragraph.Span));
            }
        }

        HashSet<int> listed = [];
        foreach (UnclaimedDraft entry in _source.WithoutClaims)
        {
            int paragraph = entry.Paragraph.Value;
            listed.Add(paragraph);
            if (_source.KnowsParagraphs && paragraph > _source.Paragraphs.Length)
            {
                File.Report(EvidenceMessages.OutOfRange(File.At(entry.Paragraph.Span), paragraph, _source.Paragraphs.Length));
            }
            else if (evidence.TryGetValue(paragraph, out (ClaimDraft Claim, TextSpan Span) place))
            {
                File.Report(EvidenceMessages.ClaimedAndListed(
                    File.At(entry.Paragraph.Span), paragraph, place.Claim.Id.Value, place.Claim.File.At(place.Span)));
            }
        }

        if (!_source.IsComplete || !tables.Claims.IsComplete || tables.Claims.Names.Count == 0)
        {
            return;
        }

        for (int paragraph = 1; paragraph <= _source.Paragraphs.Length; paragraph++)
        {
            if (!evidence.ContainsKey(paragraph) && !listed.Contains(paragraph) && !suggested.Contains(paragraph))
            {
                File.Report(EvidenceMessages.Unaccounted(File.At(_source.Paragraphs[paragraph - 1].Span), paragraph));
            }
        }
    }

    /// <summary>Puts the source together. Only for a source without errors.</summary>
    public Source Build() => new()
    {
        Id = new SourceId(_source.Id!.Value.Value),
        Title = _source.Title,
        Author = new NodeId(_source.Author!.Value.Value),
        Publisher = new NodeId(_source.Publisher!.Value.Value),
        Language = _source.Language!.Value,
        Published = _source.Published!.Value.Value,
        Sha256 = _source.Sha256!.Value.Value,
        Paragraphs = [.. _source.Paragraphs.Select(p => p.Value)],
        Sections = [.. _source.Sections.Select(s => new Section(new SectionId(s.Id!.Value.Value), s.Labels, s.Range!.Value.First, s.Range.Value.Last))],
        WithoutClaims = [.. _source.WithoutClaims.Select(u => new UnclaimedParagraph(u.Paragraph.Value, u.Reason)).OrderBy(u => u.Paragraph)],
        Languages = _source.Languages,
        Origin = File.At(_source.Id.Value.Span),
    };

    private void CheckPlace(SectionDraft section, (int First, int Last) range, List<(SectionDraft Section, int First, int Last)> before)
    {
        string name = section.Id?.Value ?? "";
        foreach ((SectionDraft other, int first, int last) in before)
        {
            if (range.First <= last && first <= range.Last)
            {
                File.Report(EvidenceMessages.SectionsOverlap(
                    File.At(section.Span), name, other.Id?.Value ?? "", Math.Max(range.First, first), File.At(other.Span)));
                return;
            }
        }

        if (before.Count > 0 && before[^1] is var previous && range.Last < previous.First)
        {
            File.Report(EvidenceMessages.SectionsUnordered(
                File.At(section.Span), name, previous.Section.Id?.Value ?? "", File.At(previous.Section.Span)));
        }
    }

    // The sections neither overlap nor stand out of order.
    private void CheckGaps(List<(SectionDraft Section, int First, int Last)> sections)
    {
        int covered = 0;
        foreach ((SectionDraft section, int first, int last) in sections)
        {
            if (first > covered + 1)
            {
                File.Report(EvidenceMessages.InNoSection(File.At(section.Span), covered + 1, first - 1));
            }

            covered = last;
        }

        if (covered < _source.Paragraphs.Length && sections.Count > 0)
        {
            File.Report(EvidenceMessages.InNoSection(File.At(sections[^1].Section.Span), covered + 1, _source.Paragraphs.Length));
        }
    }
}
