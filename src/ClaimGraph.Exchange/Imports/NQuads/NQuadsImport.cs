using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Rdf;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.NQuads;

/// <summary>
/// N-Quads that this project wrote: a whole dataset back, with its own schema, its evidence and its order. Its claims are suggestions
/// like all that is imported: a person accepts what came from elsewhere.
/// </summary>
internal sealed class NQuadsImport : ImportFormat
{
    /// <inheritdoc/>
    public override string Id => "nquads";

    /// <inheritdoc/>
    public override string Name => "RDF 1.1 N-Quads, as claimgraph export writes them";

    /// <inheritdoc/>
    public override string Reads => "one file of one source";

    /// <inheritdoc/>
    public override bool TakesMapping => false;

    /// <inheritdoc/>
    internal override DatasetDraft? Read(ImportSession session)
    {
        FileScope file = session.Files[0];
        if (GraphRdf.NQuads(file, session.Limits) is not { } quads || new GraphReader(file, quads).Read() is not { } dataset)
        {
            return null;
        }

        Location start = file.At(new TextSpan(0, 0));
        if (dataset.Sources is not [Source source])
        {
            file.Report(ForeignMessages.Shape(start, "the file has several sources or none; a dataset has one.", "Export each by itself: claimgraph export --data … --format nquads."));
            return null;
        }

        if (dataset.Claims.IsEmpty)
        {
            file.Report(ForeignMessages.NothingToImport(start, "the file has no claim"));
            return null;
        }

        return new DatasetDraft(
            session.Options.Id is { } id ? source with { Id = id } : source,
            LocalizedText.Empty,
            dataset.Schema,
            dataset.Nodes,
            [.. dataset.Claims.Select(c => new DraftedClaim(c with { Status = ClaimStatus.Suggested }, HasModality: true))]);
    }
}
