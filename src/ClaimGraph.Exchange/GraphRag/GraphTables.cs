using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using static ClaimGraph.Exchange.Tables.ParquetColumn;

namespace ClaimGraph.Exchange.GraphRag;

/// <summary>The tables of what is claimed: entities, relationships, and claims of values as covariates.</summary>
internal sealed class GraphTables(ExportRequest request, EntityTitles titles, ClaimDescriptions descriptions)
{
    private static readonly ImmutableDictionary<string, string> NoMetadata = ImmutableDictionary<string, string>.Empty;

    private Language Language => request.Options.Language;

    /// <summary>A row for each node; its text units are those of the claims that it takes part in.</summary>
    public ExportFile Entities => ParquetTable.File(
        "entities.parquet",
        [
            OfText("id"), OfInteger("human_readable_id"), OfText("title"), OfText("type"), OfText("description"), OfTexts("text_unit_ids"),
            OfInteger("frequency"), OfInteger("degree"), OfDouble("x"), OfDouble("y"), OfTexts("aliases"), .. Record,
        ],
        NoMetadata,
        table =>
        {
            long number = 0;
            foreach (Node node in request.Graph.Nodes)
            {
                string[] units = [.. request.Graph.ClaimsAbout(node.Id).SelectMany(TextUnits.IdsOf).Distinct(StringComparer.Ordinal)];
                NodeLook? look = request.Options.Looks?.GetValueOrDefault(node.Id);
                table.Add(node.Id.Value).Add(number++).Add(titles.Of(node)).Add(node.Kind.Value).Add(Description(node)).Add(units)
                    .Add(units.LongLength).Add((long)request.Graph.Degree(node.Id)).Add(look?.X ?? 0).Add(look?.Y ?? 0)
                    .Add([.. node.Aliases.Select(a => a.Text)]);
                AddRecord(table, () => GraphJson.ToLine(node));
                table.EndRow();
            }
        });

    /// <summary>A row for each edge, each of weight 1: parallel ones are not merged.</summary>
    public ExportFile Relationships => ParquetTable.File(
        "relationships.parquet",
        [
            OfText("id"), OfInteger("human_readable_id"), OfText("source"), OfText("target"), OfText("description"), OfDouble("weight"),
            OfInteger("combined_degree"), OfTexts("text_unit_ids"), OfText("relation"), OfText("modality"), OfText("polarity"), OfTexts("said_by"),
            OfText("time"), .. Record,
        ],
        NoMetadata,
        table =>
        {
            long number = 0;
            foreach (Claim claim in request.Graph.Claims)
            {
                if (claim.Object is NodeObject target)
                {
                    table.Add(claim.Id.Value).Add(number++).Add(titles.Of(claim.Subject)).Add(titles.Of(target.Node)).Add(descriptions.Of(claim))
                        .Add(1.0).Add((long)request.Graph.Degree(claim.Subject) + request.Graph.Degree(target.Node))
                        .Add([.. TextUnits.IdsOf(claim)]).Add(claim.Relation.Value).Add(Vocabulary.NameOf(claim.Modality))
                        .Add(Vocabulary.NameOf(claim.Polarity)).Add([.. claim.SaidBy.Select(n => n.Value)]).Add(claim.Time?.Text);
                    AddRecord(table, () => GraphJson.ToLine(claim));
                    table.EndRow();
                }
            }
        });

    /// <summary>A row for each claim whose object is a value. GraphRAG's status is TRUE and FALSE for facts, else SUSPECTED.</summary>
    public ExportFile Covariates => ParquetTable.File(
        "covariates.parquet",
        [
            OfText("id"), OfInteger("human_readable_id"), OfText("covariate_type"), OfText("type"), OfText("description"), OfText("subject_id"),
            OfText("object_id"), OfText("status"), OfText("start_date"), OfText("end_date"), OfText("source_text"), OfText("text_unit_id"), OfText("record"),
        ],
        NoMetadata,
        table =>
        {
            long number = 0;
            foreach (Claim claim in request.Graph.Claims)
            {
                if (claim.Object is not NodeObject)
                {
                    table.Add(claim.Id.Value).Add(number++).Add("claim").Add(claim.Relation.Value).Add(descriptions.Of(claim))
                        .Add(titles.Of(claim.Subject)).Add((string?)null).Add(Status(claim)).Add(claim.Time?.Earliest?.ToString())
                        .Add(claim.Time?.Latest?.ToString()).Add((string?)null).Add(TextUnits.IdsOf(claim).FirstOrDefault())
                        .Add(GraphJson.ToLine(claim));
                    table.EndRow();
                }
            }
        });

    private ImmutableArray<ParquetColumn> Record => request.Options.WithRecords ? [OfText("record")] : [];

    private static string Status(Claim claim) =>
        claim.Modality != Modality.Fact ? "SUSPECTED" : claim.Polarity == Polarity.Affirmed ? "TRUE" : "FALSE";

    // GraphRAG writes summaries from descriptions: values belong there, as statements of who claims them.
    private string Description(Node node) => string.Join(
        '\n',
        ((string[])(node.Description.IsEmpty ? [] : [node.Description.In(Language)])).Concat(request.Graph.Literals(node.Id).Select(descriptions.Of)));

    private void AddRecord(ParquetTable table, Func<string> record)
    {
        if (request.Options.WithRecords)
        {
            table.Add(record());
        }
    }
}
