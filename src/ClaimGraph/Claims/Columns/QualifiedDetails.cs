using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims.Columns;

/// <summary>Details of a source's claims, with the source before the ids that name none. Immutable.</summary>
/// <param name="details">The details as the source's own files have them.</param>
/// <param name="source">The source.</param>
internal sealed class QualifiedDetails(ClaimDetails details, SourceId source) : ClaimDetails
{
    private readonly byte[] _start = Encoding.ASCII.GetBytes($"{source.Value}{QualifiedSlug.Separator}");

    /// <inheritdoc/>
    public override int Count => details.Count;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> IdOf(int row, Span<byte> buffer)
    {
        Span<byte> room = stackalloc byte[IdBytes];
        ReadOnlySpan<byte> id = details.IdOf(row, room);
        _start.CopyTo(buffer);
        id.CopyTo(buffer[_start.Length..]);
        return buffer[..(_start.Length + id.Length)];
    }

    /// <inheritdoc/>
    public override ImmutableArray<EvidenceSpan> EvidenceOf(int row) => details.EvidenceOf(row);

    /// <inheritdoc/>
    public override ImmutableArray<ClaimLink> LinksOf(int row) =>
        ImmutableArray.CreateRange(details.LinksOf(row), l => l with { Claim = l.Claim.Within(source) });

    /// <inheritdoc/>
    public override LocalizedText StatementOf(int row) => details.StatementOf(row);

    /// <inheritdoc/>
    public override LocalizedText NoteOf(int row) => details.NoteOf(row);

    /// <inheritdoc/>
    public override Location? OriginOf(int row) => details.OriginOf(row);
}
