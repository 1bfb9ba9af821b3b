using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Schemas;

/// <summary>A schema as far as it could be read, for checking claims against it, and what of it can be relied on.</summary>
internal sealed class SchemaTables
{
    /// <summary>The colour groups.</summary>
    public NameTable<ColorGroup> ColorGroups { get; } = new("colour group");

    /// <summary>The kinds.</summary>
    public NameTable<KindDraft> Kinds { get; } = new("kind");

    /// <summary>The relations.</summary>
    public NameTable<RelationDraft> Relations { get; } = new("relation");

    /// <summary>The qualifiers.</summary>
    public NameTable<QualifierDraft> Qualifiers { get; } = new("qualifier");

    /// <summary>The units.</summary>
    public NameTable<Unit> Units { get; } = new("unit");

    /// <summary>The schema, with everything left away that is wrong.</summary>
    public GraphSchema Schema { get; set; } = new([], [], [], [], []);

    /// <summary>True when nothing was wrong with the kinds, so that conclusions can be drawn from them.</summary>
    public bool KindsAreSound { get; set; }

    /// <summary>The relations in which nothing was wrong, so that claims can be held against what they allow.</summary>
    public HashSet<RelationId> SoundRelations { get; } = [];

    /// <summary>The qualifiers in which nothing was wrong.</summary>
    public HashSet<QualifierId> SoundQualifiers { get; } = [];
}
