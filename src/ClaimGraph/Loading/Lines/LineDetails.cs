using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Diagnostics;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Lines;

/// <summary>
/// The details of the claims of a block of foreign lines. All but their places follows from the columns and is made when asked for.
/// </summary>
/// <param name="graph">The columns, and the nodes in the order in which those number them.</param>
/// <param name="file">The file.</param>
/// <param name="block">The block.</param>
/// <param name="firstRow">The row of the block's first claim.</param>
internal sealed class LineDetails(LineGraph graph, LineFile file, BlockColumns block, int firstRow) : ClaimDetails
{
    private readonly int _firstLine = block.Block.FirstLine;
    private readonly NumberColumn _gaps = block.LineGaps;
    private readonly NumberColumn _lengths = block.LineLengths;

    /// <inheritdoc/>
    public override int Count => _gaps.Count;

    /// <summary>The id of the claim on a line.</summary>
    public static int WriteId(LineFile file, int line, Span<byte> buffer)
    {
        int length = Encoding.ASCII.GetBytes(file.Section.Value, buffer);
        buffer[length++] = (byte)'-';
        Utf8Formatter.TryFormat(line, buffer[length..], out int digits);
        return length + digits;
    }

    /// <summary>What a claim says, in words: subject, relation and object.</summary>
    public static LocalizedText Statement(LineMapping mapping, Node subject, string relation, Node target) => LocalizedText.FromOrdered(
    [
        KeyValuePair.Create(
            mapping.Language,
            $"{subject.Labels.In(mapping.Language)} {LineSlug.Words(relation)} {target.Labels.In(mapping.Language)}"),
    ]);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> IdOf(int row, Span<byte> buffer) => buffer[..WriteId(file, LineOf(row), buffer)];

    /// <inheritdoc/>
    public override ImmutableArray<EvidenceSpan> EvidenceOf(int row) => [];

    /// <inheritdoc/>
    public override ImmutableArray<ClaimLink> LinksOf(int row) => [];

    /// <inheritdoc/>
    public override LocalizedText StatementOf(int row)
    {
        ClaimColumns columns = graph.Columns;
        int at = firstRow + row;
        return Statement(
            graph.Mapping,
            graph.Nodes[columns.Subjects[at]],
            columns.Relations[columns.RelationNumbers[at]].Value,
            graph.Nodes[columns.Objects[at]]);
    }

    /// <inheritdoc/>
    public override LocalizedText NoteOf(int row) => LocalizedText.Empty;

    /// <inheritdoc/>
    public override Location? OriginOf(int row) => file.At(LineOf(row), _lengths[row]);

    private int LineOf(int row) => _firstLine + row + _gaps[row];
}

/// <summary>What the details of foreign lines are made from.</summary>
/// <param name="Mapping">What the lines mean.</param>
/// <param name="Nodes">The nodes, as the columns number them.</param>
/// <param name="Columns">The columns.</param>
internal sealed record LineGraph(LineMapping Mapping, ImmutableArray<Node> Nodes, ClaimColumns Columns);
