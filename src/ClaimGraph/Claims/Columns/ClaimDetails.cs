using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims.Columns;

/// <summary>What is seldom asked of the claims of some rows. Immutable.</summary>
internal abstract class ClaimDetails
{
    /// <summary>Room enough for the bytes of any id.</summary>
    public const int IdBytes = QualifiedSlug.MaxLength;

    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>The bytes of a claim's id.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="buffer">Room of <see cref="IdBytes"/> that may be used for it.</param>
    public abstract ReadOnlySpan<byte> IdOf(int row, Span<byte> buffer);

    /// <summary>The places a claim rests on.</summary>
    public abstract ImmutableArray<EvidenceSpan> EvidenceOf(int row);

    /// <summary>How a claim stands to others.</summary>
    public abstract ImmutableArray<ClaimLink> LinksOf(int row);

    /// <summary>A claim's sentence.</summary>
    public abstract LocalizedText StatementOf(int row);

    /// <summary>How an ambiguous text was read.</summary>
    public abstract LocalizedText NoteOf(int row);

    /// <summary>Where a claim was written.</summary>
    public abstract Location? OriginOf(int row);
}
