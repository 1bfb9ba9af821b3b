using ClaimGraph.Claims.Columns;

namespace ClaimGraph.Loading.Lines;

/// <summary>The nodes and claims of a block, names and values as the numbers that <see cref="LineNames"/> gives them.</summary>
internal sealed class BlockColumns
{
    public required LineBlock Block { get; init; }

    /// <summary>For each node the number of its id.</summary>
    public required int[] NodeIds { get; init; }

    /// <summary>For each node the number of its kind.</summary>
    public required int[] NodeKinds { get; init; }

    /// <summary>For each node its label.</summary>
    public required string[] NodeLabels { get; init; }

    /// <summary>For each node its id as written; empty when nobody wants it.</summary>
    public required string[] NodeTexts { get; init; }

    /// <summary>For each node its line, from 0 at the start of the block.</summary>
    public required NumberColumn NodeLines { get; init; }

    /// <summary>For each node the length of its line, in code points.</summary>
    public required NumberColumn NodeLengths { get; init; }

    /// <summary>For each claim the number of its subject's id.</summary>
    public required int[] Subjects { get; init; }

    /// <summary>For each claim the number of its object's id.</summary>
    public required int[] Objects { get; init; }

    /// <summary>For each claim the number of its relation.</summary>
    public required NumberColumn Relations { get; init; }

    /// <summary>For each qualifier of the mapping and each claim the number of the value, from 1; 0 for none.</summary>
    public required NumberColumn[] Values { get; init; }

    /// <summary>For each claim its line, from 0 at the start of the block, less its position among the claims of the block.</summary>
    public required NumberColumn LineGaps { get; init; }

    /// <summary>For each claim the length of its line, in code points.</summary>
    public required NumberColumn LineLengths { get; init; }
}
