using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.CsvTables;

/// <summary>
/// The tables of claims: <c>edges.csv</c> and <c>values.csv</c> by their object, and <c>speakers.csv</c>, <c>evidence.csv</c> and
/// <c>links.csv</c> of both. A claim's <c>position</c> counts all claims in reading order, from 1; other positions count within a claim.
/// </summary>
internal sealed class ClaimTables(ExportRequest request, Language[] languages)
{
    private readonly ClaimColumns _details = new(request.Graph.Schema, languages);

    /// <summary>A row for each claim that joins two nodes.</summary>
    public ExportFile Edges => CsvTable.File(
        "edges.csv",
        request.Losses,
        ["id", "source", "target", "position", "relation", "label", .. _details.Header],
        table => ForEach((claim, position) =>
        {
            if (claim.Object is NodeObject target)
            {
                table.Plain(claim.Id.Value).Plain(claim.Subject.Value).Plain(target.Node.Value).Plain(position)
                    .Plain(claim.Relation.Value).Text(EdgeProperties.LabelOf(request.Graph, claim, request.Options.Language));
                _details.Write(table, claim);
                table.EndRow();
            }
        }));

    /// <summary>A row for each claim whose object is a quantity, a date or a text: <c>type</c> says which.</summary>
    public ExportFile Values => CsvTable.File(
        "values.csv",
        request.Losses,
        [
            "id", "subject", "position", "relation", "label", "type", "value", "unit", "comparison", "value_earliest", "value_latest",
            .. TextLanguages.Columns("text", languages), .. _details.Header,
        ],
        table => ForEach((claim, position) =>
        {
            if (claim.Object is not NodeObject)
            {
                table.Plain(claim.Id.Value).Plain(claim.Subject.Value).Plain(position).Plain(claim.Relation.Value)
                    .Text(EdgeProperties.LabelOf(request.Graph, claim, request.Options.Language));
                Write(table, claim.Object);
                _details.Write(table, claim);
                table.EndRow();
            }
        }));

    /// <summary>A row for each speaker, from the nearest outwards.</summary>
    public ExportFile Speakers => CsvTable.File(
        "speakers.csv",
        request.Losses,
        ["claim", "position", "node"],
        table => ForEach((claim, _) => Each(claim.SaidBy, (node, i) => table.Plain(claim.Id.Value).Plain(i).Plain(node.Value).EndRow())));

    /// <summary>A row for each place a claim rests on, in code points of the paragraph from 0, the end not included.</summary>
    public ExportFile Evidence => CsvTable.File(
        "evidence.csv",
        request.Losses,
        ["claim", "position", "source", "paragraph", "start", "end", "sha256"],
        table => ForEach((claim, _) => Each(claim.Evidence, (place, i) => table.Plain(claim.Id.Value).Plain(i)
            .Plain(place.Source.Value).Plain(place.Paragraph).Plain(place.Start).Plain(place.End).Plain(place.Sha256).EndRow())));

    /// <summary>A row for each link from a claim to another.</summary>
    public ExportFile Links => CsvTable.File(
        "links.csv",
        request.Losses,
        ["claim", "position", "type", "other"],
        table => ForEach((claim, _) => Each(claim.Links, (link, i) => table.Plain(claim.Id.Value).Plain(i)
            .Plain(Vocabulary.NameOf(link.Type)).Plain(link.Claim.Value).EndRow())));

    private static void Each<T>(IReadOnlyList<T> items, Action<T, int> write)
    {
        for (int i = 0; i < items.Count; i++)
        {
            write(items[i], i + 1);
        }
    }

    private void ForEach(Action<Claim, int> write)
    {
        int position = 0;
        foreach (Claim claim in request.Graph.Claims)
        {
            write(claim, ++position);
        }
    }

    private void Write(CsvTable table, ClaimObject value)
    {
        (string type, string? plain, Quantity? quantity, EdtfDate? date, LocalizedText text) = value switch
        {
            QuantityObject q => ("quantity", q.Quantity.ValueText, q.Quantity, null, LocalizedText.Empty),
            DateObject d => ("date", d.Date.Text, null, d.Date, LocalizedText.Empty),
            TextObject t => ("text", (string?)null, (Quantity?)null, (EdtfDate?)null, t.Text),
            _ => throw new NotSupportedException($"A value cannot be a {value.GetType().Name}."),
        };
        table.Plain(type).Plain(plain).Plain(quantity?.Unit.Value)
            .Plain(quantity is null ? null : Vocabulary.NameOf(quantity.Comparison))
            .Plain(date?.Earliest?.ToString()).Plain(date?.Latest?.ToString()).Texts(text, languages);
    }
}
