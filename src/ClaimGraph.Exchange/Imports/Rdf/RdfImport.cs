using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.Rdf;

/// <summary>
/// RDF that this project wrote: a whole dataset back, with its own schema, its evidence and its order. Its claims are suggestions
/// like all that is imported: a person accepts what came from elsewhere.
/// </summary>
/// <param name="id">The format's id, that of the export.</param>
/// <param name="syntax">What the syntax is called.</param>
/// <param name="parse">Reads the syntax; null where nothing can be read.</param>
internal sealed class RdfImport(string id, string syntax, Func<FileScope, LoadOptions, RdfFile?> parse) : ImportFormat
{
    /// <inheritdoc/>
    public override string Id => id;

    /// <inheritdoc/>
    public override string Name => $"{syntax}, as claimgraph export writes it";

    /// <inheritdoc/>
    public override string Reads => "one file of one source";

    /// <inheritdoc/>
    public override bool TakesMapping => false;

    /// <inheritdoc/>
    internal override DatasetDraft? Read(ImportSession session)
    {
        FileScope file = session.Files[0];
        if (parse(file, session.Limits) is not { } quads || new GraphReader(file, quads).Read() is not { } dataset)
        {
            return null;
        }

        Location start = file.At(new TextSpan(0, 0));
        if (dataset.Sources is not [Source source])
        {
            file.Report(ForeignMessages.Shape(start, "the file has several sources or none; a dataset has one.", $"Export each by itself: claimgraph export --data … --format {id}."));
            return null;
        }

        if (dataset.Claims.IsEmpty)
        {
            file.Report(ForeignMessages.NothingToImport(start, "the file has no claim"));
            return null;
        }

        return new DatasetDraft(
            session.Options.Id is { } sourceId ? source with { Id = sourceId } : source,
            LocalizedText.Empty,
            dataset.Schema,
            dataset.Nodes,
            [.. dataset.Claims.Select(c => new DraftedClaim(c with { Status = ClaimStatus.Suggested }, HasModality: true))]);
    }
}
