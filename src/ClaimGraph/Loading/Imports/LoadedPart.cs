using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;

namespace ClaimGraph.Loading.Imports;

/// <summary>One dataset of several, free of errors, with its source before the ids that belong to it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Nodes">Its own nodes, ordered by id.</param>
/// <param name="Claims">Its own claims, in reading order; they may name nodes and claims of other datasets.</param>
internal sealed record LoadedPart(Source Source, ImmutableArray<Node> Nodes, ClaimList Claims)
{
    private readonly Lazy<ClaimIndex> _index = new(() => new ClaimIndex(Claims));

    /// <summary>What is suggested for it.</summary>
    public Suggestions Suggestions { get; init; } = Suggestions.None;

    /// <summary>Finds its claims.</summary>
    public ClaimIndex Index => _index.Value;

    /// <summary>Puts the source before ids.</summary>
    /// <param name="source">The source as its file has it.</param>
    /// <param name="nodes">Its nodes as their files have them.</param>
    /// <param name="claims">Its claims as their files have them.</param>
    /// <returns>The same with ids that no other dataset has.</returns>
    public static LoadedPart Within(Source source, ImmutableArray<Node> nodes, ClaimList claims) => new(
        source with
        {
            Author = source.Author.Within(source.Id),
            Publisher = source.Publisher.Within(source.Id),
            Sections = ImmutableArray.CreateRange(source.Sections, s => s with { Id = s.Id.Within(source.Id) }),
        },
        ImmutableArray.CreateRange(nodes, n => n with { Id = n.Id.Within(source.Id) }),
        new ClaimList(TableNames.Within(claims.Table, source.Id)));
}
