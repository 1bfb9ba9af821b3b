using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;

namespace ClaimGraph.Exchange.GraphRag;

/// <summary>
/// The tables of GraphRAG's "Bring Your Own Graph" (https://microsoft.github.io/graphrag/index/byog/), with the columns that its page
/// on outputs names. What is claimed is told by the curators' own statements: no text of a source is in it.
/// </summary>
/// <remarks>
/// GraphRAG keeps no modality: a claim that is not stated as a fact is marked in the words of its description (<c>[forecast: Ada]</c>),
/// so that a summary made of it cannot take it for one. Columns of our own (<c>modality</c>, <c>relation</c>, …) stand after GraphRAG's.
/// </remarks>
internal sealed class GraphRagFormat : IGraphFormat
{
    /// <inheritdoc/>
    public string Id => "graphrag";

    /// <inheritdoc/>
    public string Name => "GraphRAG tables (Bring Your Own Graph)";

    /// <inheritdoc/>
    public string ReadBy => "Microsoft GraphRAG, with workflows: [create_communities, create_community_reports]";

    /// <inheritdoc/>
    public ExportFeatures Features => ExportFeatures.Language | ExportFeatures.Records | ExportFeatures.Looks;

    /// <inheritdoc/>
    public FormatSupport Support(ExportOptions options)
    {
        FormatSupport support = FormatSupport.Everything
            .Omitting(
                "GraphRAG has no place for it",
                ModelField.Schema,
                ModelField.SourceAuthor,
                ModelField.SourceLanguages,
                ModelField.SourceDigests,
                ModelField.SourceSections)
            .Changing("one language, in documents.parquet", ModelField.SourceTitle)
            .Changing("one language, in `title`; of equal names each gets its id", ModelField.NodeLabels)
            .Changing("`creation_date` in documents.parquet", ModelField.SourcePublished)
            .Changing("rows of covariates.parquet, whole in `record`", ModelField.QuantityClaim, ModelField.DateClaim, ModelField.TextClaim)
            .Changing("columns beside those of GraphRAG, and words in the description", ModelField.EdgeModality, ModelField.EdgeSpeakers)
            .Changing("columns beside those of GraphRAG", ModelField.NodeAliases, ModelField.EdgePolarity, ModelField.EdgeTime);
        ModelField[] aside =
        [
            ModelField.NodeAliasDetails, ModelField.NodeExternalIds, ModelField.EdgeQualifiers, ModelField.EdgeLinks,
            ModelField.EdgeEvidenceDigests, ModelField.EdgeNote, ModelField.EdgeSection,
        ];
        return options.WithRecords
            ? support.Changing("JSON text in `record`", [.. aside, ModelField.NodeLabels, ModelField.NodeDescription, ModelField.EdgeEvidence, ModelField.EdgeStatement, ModelField.ReadingOrder])
            : support.Omitting("GraphRAG has no place for it; records keep it", aside)
                .Changing("one language, in `description`", ModelField.NodeDescription, ModelField.EdgeStatement)
                .Changing("the paragraphs alone, as text units", ModelField.EdgeEvidence)
                .Omitting("relationships are in order among themselves, and so are covariates", ModelField.ReadingOrder);
    }

    /// <inheritdoc/>
    public IEnumerable<ExportFile> Files(ExportRequest request)
    {
        EntityTitles titles = new(request.Graph, request.Options.Language);
        TextUnits units = TextUnits.Of(request.Graph);
        ClaimDescriptions descriptions = new(request.Graph, request.Options.Language);
        GraphTables graph = new(request, titles, descriptions);
        TextTables text = new(request, units, descriptions);
        return [graph.Entities, graph.Relationships, graph.Covariates, text.Units, text.Documents];
    }
}
