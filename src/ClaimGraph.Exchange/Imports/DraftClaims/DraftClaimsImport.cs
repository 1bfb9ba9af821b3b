using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.DraftClaims;

/// <summary>
/// Claims that a language model, or any other program, drafted of an article: JSON whose form <see cref="ImportSchemas"/> has. With a copy
/// of the article each quote becomes the place where it stands; the words themselves are not kept.
/// </summary>
internal sealed class DraftClaimsImport : ImportFormat
{
    /// <inheritdoc/>
    public override string Id => "draft-claims";

    /// <inheritdoc/>
    public override string Name => "Draft claims of a language model";

    /// <inheritdoc/>
    public override string Reads => "one JSON file; --text has the article that it quotes";

    /// <inheritdoc/>
    public override bool TakesText => true;

    /// <inheritdoc/>
    internal override DatasetDraft? Read(ImportSession session)
    {
        FileScope file = session.Files[0];
        if (JsonSyntaxReader.Read(file.Source, file.Diagnostics, session.Limits.MaxNesting) is not { } root)
        {
            return null;
        }

        DraftReader reader = new(file, session);
        if (!reader.Read(root))
        {
            return null;
        }

        Sketches sketches = reader.ToSketches();
        return session.HasErrors ? null : new DatasetAssembly(sketches, reader.Mapping, session).Assemble();
    }
}
