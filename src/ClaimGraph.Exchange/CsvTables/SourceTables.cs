using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.CsvTables;

/// <summary>The tables of sources: <c>sources.csv</c>, <c>sections.csv</c> and <c>paragraphs.csv</c>.</summary>
internal sealed class SourceTables(ExportRequest request, Language[] languages)
{
    /// <summary>A row for each source, in order; <c>languages</c> are parted by spaces.</summary>
    public ExportFile Sources => CsvTable.File(
        "sources.csv",
        request.Losses,
        ["id", .. TextLanguages.Columns("title", languages), "author", "publisher", "language", "languages", "published", "sha256"],
        table =>
        {
            foreach (Source source in request.Graph.Sources)
            {
                table.Plain(source.Id.Value).Texts(source.Title, languages).Plain(source.Author.Value).Plain(source.Publisher.Value)
                    .Plain(source.Language.Tag).Plain(string.Join(' ', source.Languages.Select(l => l.Tag)))
                    .Plain(source.Published.Text).Plain(source.Sha256).EndRow();
            }
        });

    /// <summary>A row for each section, in reading order; <c>first</c> and <c>last</c> are paragraphs, from 1.</summary>
    public ExportFile Sections => CsvTable.File(
        "sections.csv",
        request.Losses,
        ["source", "id", .. TextLanguages.Columns("label", languages), "first", "last"],
        table =>
        {
            foreach (Source source in request.Graph.Sources)
            {
                foreach (Section section in source.Sections)
                {
                    table.Plain(source.Id.Value).Plain(section.Id.Value).Texts(section.Labels, languages)
                        .Plain(section.First).Plain(section.Last).EndRow();
                }
            }
        });

    /// <summary>A row for each paragraph with its digest; one without claims says why in <c>without_claims_…</c>.</summary>
    public ExportFile Paragraphs => CsvTable.File(
        "paragraphs.csv",
        request.Losses,
        ["source", "paragraph", "sha256", .. TextLanguages.Columns("without_claims", languages)],
        table =>
        {
            foreach (Source source in request.Graph.Sources)
            {
                Dictionary<int, LocalizedText> unclaimed = source.WithoutClaims.ToDictionary(p => p.Paragraph, p => p.Reason);
                for (int i = 1; i <= source.Paragraphs.Length; i++)
                {
                    table.Plain(source.Id.Value).Plain(i).Plain(source.Paragraphs[i - 1])
                        .Texts(unclaimed.GetValueOrDefault(i, LocalizedText.Empty), languages).EndRow();
                }
            }
        });
}
