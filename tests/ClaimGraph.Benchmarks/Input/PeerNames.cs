using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Benchmarks.Input;

/// <summary>How the names of the peers' graph are written as identifiers, and the schema that declares them.</summary>
internal static class PeerNames
{
    /// <summary>The schema of the synthetic graph: its kinds and relations, each between any nodes.</summary>
    public static GraphSchema Schema { get; } = new(
        [],
        SyntheticGraph.Kinds.Select(k => new Kind(
            new KindId(Slug(k)), null, IsAbstract: false, Text(k), LocalizedText.Empty, null, Shape.Rounded)),
        SyntheticGraph.Relations.Select(r => new Relation
        {
            Id = new RelationId(Slug(r)),
            Labels = Text(r),
            InverseLabels = Text($"inverse of {r}"),
            Description = LocalizedText.Empty,
            SubjectKinds = [],
            Object = new ObjectForms([.. SyntheticGraph.Kinds.Select(k => new KindId(Slug(k)))], [], AllowsDate: false, AllowsText: false),
        }),
        [],
        []);

    /// <summary>The identifier for a peer's name: <c>e/000012</c> is <c>e-000012</c>, <c>works_for</c> is <c>works-for</c>.</summary>
    public static string Slug(string name) => string.Create(name.Length, name, static (slug, name) =>
    {
        for (int i = 0; i < slug.Length; i++)
        {
            slug[i] = name[i] is '/' or '_' ? '-' : char.ToLowerInvariant(name[i]);
        }
    });

    /// <summary>A text in the one language of the synthetic graph.</summary>
    public static LocalizedText Text(string text) => new([new(Language.English, text)]);
}
