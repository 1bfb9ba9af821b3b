using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Markdown;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Dossier;

/// <summary>The page of a whole export: its sources, their sections with all claims in reading order, and the nodes by kind.</summary>
/// <param name="request">The export.</param>
/// <param name="text">Escapes texts.</param>
/// <param name="lines">Writes claims.</param>
internal sealed class SourcePage(ExportRequest request, MarkdownText text, ClaimLines lines)
{
    private readonly Wording _words = new(request.Options.Language);

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter page)
    {
        foreach (Source source in request.Graph.Sources)
        {
            WriteSource(page, source);
            WriteClaims(page, source);
        }

        WriteNodes(page);
    }

    private void WriteSource(TextWriter page, Source source)
    {
        string[] titles = [.. lines.InOrder(source.Title)];
        page.WriteLine($"# {text.Escape(titles[0])}");
        page.WriteLine();
        foreach (string other in titles[1..])
        {
            page.WriteLine(text.Escape(other));
            page.WriteLine();
        }

        page.WriteLine($"- {_words.Id}: `{source.Id}`");
        page.WriteLine($"- {_words.By} {lines.Node(source.Author)}");
        page.WriteLine($"- {_words.Publisher}: {lines.Node(source.Publisher)}");
        page.WriteLine($"- {_words.Published}: {text.Escape(source.Published.Text)}");
        page.WriteLine($"- {_words.WrittenIn}: {source.Language}");
        page.WriteLine($"- {_words.Languages}: {string.Join(", ", source.Languages)}");
        page.WriteLine($"- {_words.Digest}: `{source.Sha256}`");
        page.WriteLine();
        if (!source.WithoutClaims.IsEmpty)
        {
            page.WriteLine($"{_words.WithoutClaims}:");
            page.WriteLine();
            foreach (UnclaimedParagraph paragraph in source.WithoutClaims)
            {
                page.WriteLine($"- ¶{paragraph.Paragraph}: {text.Escape(string.Join(" / ", lines.InOrder(paragraph.Reason)))}");
            }

            page.WriteLine();
        }
    }

    // Claims come in reading order, source by source and section by section, so that nothing is kept while they pass. A claim without
    // evidence belongs to the one source there is.
    private void WriteClaims(TextWriter page, Source source)
    {
        SectionId? current = null;
        foreach (Claim claim in request.Graph.Claims.Where(c => IsOf(c, source)))
        {
            if (current != claim.Section)
            {
                if (current is not null)
                {
                    page.WriteLine();
                }

                current = claim.Section;
                WriteSection(page, source.Sections.FirstOrDefault(s => s.Id == claim.Section));
            }

            lines.Write(page, claim, lines.Triple(claim));
        }

        if (current is not null)
        {
            page.WriteLine();
        }
    }

    private bool IsOf(Claim claim, Source source) =>
        claim.Evidence.IsEmpty ? source.Id == request.Graph.Sources[0].Id : claim.Evidence[0].Source == source.Id;

    private void WriteSection(TextWriter page, Section? section)
    {
        if (section is null)
        {
            return;
        }

        string[] labels = [.. lines.InOrder(section.Labels)];
        page.WriteLine($"## {text.Escape(string.Join(" / ", labels))}");
        page.WriteLine();
        page.WriteLine($"{_words.Paragraphs} {section.First}–{section.Last}, `{section.Id}`");
        page.WriteLine();
    }

    private void WriteNodes(TextWriter page)
    {
        if (request.Graph.Nodes.IsEmpty)
        {
            return;
        }

        page.WriteLine($"# {_words.Nodes}");
        foreach (IGrouping<KindId, Node> group in request.Graph.Nodes.GroupBy(n => n.Kind).OrderBy(g => g.Key))
        {
            Kind kind = request.Graph.Schema.FindKind(group.Key)!;
            page.WriteLine();
            page.WriteLine($"## {text.Escape(kind.Labels.In(request.Options.Language))}");
            page.WriteLine();
            foreach (Node node in group)
            {
                page.WriteLine($"- {lines.Node(node.Id)}");
            }
        }
    }
}
