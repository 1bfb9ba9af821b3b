using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims.Columns;

/// <summary>The columns of a <see cref="ClaimTable"/> and the values that their numbers stand for.</summary>
internal sealed record ClaimColumns
{
    /// <summary>What is added to the meaning of a claim that is only suggested.</summary>
    public const int Suggested = 64;

    /// <summary>The nodes that subjects and objects are, each once.</summary>
    public required NodeId[] Nodes { get; init; }

    /// <summary>The relations, each once.</summary>
    public required RelationId[] Relations { get; init; }

    /// <summary>For each row the number of its subject.</summary>
    public required int[] Subjects { get; init; }

    /// <summary>For each row the number of the node that is its object, or the complement of a number in <see cref="Literals"/>.</summary>
    public required int[] Objects { get; init; }

    /// <summary>The objects that are no nodes.</summary>
    public ClaimObject[] Literals { get; init; } = [];

    /// <summary>For each row the number of its relation.</summary>
    public required NumberColumn RelationNumbers { get; init; }

    /// <summary>For each row twice its modality, plus its polarity, plus <see cref="Suggested"/> for a suggestion.</summary>
    public required NumberColumn Meanings { get; init; }

    /// <summary>The chains of speakers, each once.</summary>
    public required ImmutableArray<NodeId>[] Chains { get; init; }

    /// <summary>For each row the number of its chain.</summary>
    public required NumberColumn ChainNumbers { get; init; }

    /// <summary>The times, each once.</summary>
    public EdtfDate[] Times { get; init; } = [];

    /// <summary>For each row the number of its time, from 1; 0 for none.</summary>
    public required NumberColumn TimeNumbers { get; init; }

    /// <summary>The sections, each once.</summary>
    public required SectionId[] Sections { get; init; }

    /// <summary>For each row the number of its section.</summary>
    public required NumberColumn SectionNumbers { get; init; }

    /// <summary>For each row how many links it has.</summary>
    public required NumberColumn LinkCounts { get; init; }

    /// <summary>The values of each qualifier that any row has, ordered by qualifier.</summary>
    public ImmutableSortedDictionary<QualifierId, QualifierColumn> Qualifiers { get; init; } =
        ImmutableSortedDictionary<QualifierId, QualifierColumn>.Empty;
}
