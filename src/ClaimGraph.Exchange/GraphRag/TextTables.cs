using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Tables;
using static ClaimGraph.Exchange.Tables.ParquetColumn;

namespace ClaimGraph.Exchange.GraphRag;

/// <summary>
/// The tables of where it is claimed: text units, which are paragraphs, and documents, which are sources. In place of the words of a
/// source a unit has the statements of its claims, and a document its title.
/// </summary>
internal sealed class TextTables(ExportRequest request, TextUnits units, ClaimDescriptions descriptions)
{
    /// <summary>A row for each paragraph that claims rest on. Tokens are not counted: their number depends on the model.</summary>
    public ExportFile Units => ParquetTable.File(
        "text_units.parquet",
        [
            OfText("id"), OfInteger("human_readable_id"), OfText("text"), OfInteger("n_tokens"), OfText("document_id"), OfTexts("document_ids"),
            OfTexts("entity_ids"), OfTexts("relationship_ids"), OfTexts("covariate_ids"),
        ],
        new Dictionary<string, string>(),
        table =>
        {
            long number = 0;
            for (int i = 0; i < request.Graph.Sources.Length; i++)
            {
                string source = request.Graph.Sources[i].Id.Value;
                foreach ((int paragraph, IEnumerable<Claim> resting) in units.Of(i))
                {
                    Claim[] claims = [.. resting];
                    table.Add(TextUnits.IdOf(request.Graph.Sources[i].Id, paragraph)).Add(number++)
                        .Add(string.Join('\n', claims.Select(descriptions.Of))).Add((long?)null).Add(source).Add([source])
                        .Add([.. claims.SelectMany(Ends).Distinct(StringComparer.Ordinal)])
                        .Add([.. claims.Where(c => c.Object is NodeObject).Select(c => c.Id.Value)])
                        .Add([.. claims.Where(c => c.Object is not NodeObject).Select(c => c.Id.Value)]);
                    table.EndRow();
                }
            }
        });

    /// <summary>A row for each source.</summary>
    public ExportFile Documents => ParquetTable.File(
        "documents.parquet",
        [OfText("id"), OfInteger("human_readable_id"), OfText("title"), OfText("text"), OfTexts("text_unit_ids"), OfText("creation_date"), OfText("metadata"), OfText("raw_data")],
        new Dictionary<string, string>(),
        table =>
        {
            for (int i = 0; i < request.Graph.Sources.Length; i++)
            {
                Source source = request.Graph.Sources[i];
                string title = source.Title.In(request.Options.Language);
                table.Add(source.Id.Value).Add((long)i).Add(title).Add(title)
                    .Add([.. units.Of(i).Select(u => TextUnits.IdOf(source.Id, u.Paragraph))])
                    .Add(source.Published.Text).Add((string?)null).Add((string?)null);
                table.EndRow();
            }
        });

    private static IEnumerable<string> Ends(Claim claim) =>
        claim.Object is NodeObject target ? [claim.Subject.Value, target.Node.Value] : [claim.Subject.Value];
}
