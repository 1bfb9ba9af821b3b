using System.Collections.Frozen;
using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Schema;

/// <summary>The kinds, relations, qualifiers and units that claims are written in. Immutable; equal when all entries are, in order.</summary>
public sealed class GraphSchema : IEquatable<GraphSchema>
{
    private readonly FrozenDictionary<KindId, Kind> _kinds;
    private readonly FrozenDictionary<RelationId, Relation> _relations;
    private readonly FrozenDictionary<QualifierId, Qualifier> _qualifiers;
    private readonly FrozenDictionary<UnitId, Unit> _units;

    /// <summary>Collects a schema whose references are known to resolve.</summary>
    /// <param name="colorGroups">The colour groups, in the order of the file.</param>
    /// <param name="kinds">The kinds, in the order of the file.</param>
    /// <param name="relations">The relations, in the order of the file.</param>
    /// <param name="qualifiers">The qualifiers, in the order of the file.</param>
    /// <param name="units">The units, in the order of the file.</param>
    /// <exception cref="ArgumentException">Two entries of one list have the same id.</exception>
    public GraphSchema(
        IEnumerable<ColorGroup> colorGroups,
        IEnumerable<Kind> kinds,
        IEnumerable<Relation> relations,
        IEnumerable<Qualifier> qualifiers,
        IEnumerable<Unit> units)
    {
        ColorGroups = [.. colorGroups];
        Kinds = [.. kinds];
        Relations = [.. relations];
        Qualifiers = [.. qualifiers];
        Units = [.. units];
        _kinds = Kinds.ToFrozenDictionary(k => k.Id);
        _relations = Relations.ToFrozenDictionary(r => r.Id);
        _qualifiers = Qualifiers.ToFrozenDictionary(q => q.Id);
        _units = Units.ToFrozenDictionary(u => u.Id);
    }

    /// <summary>The colour groups, in the order of the file.</summary>
    public ImmutableArray<ColorGroup> ColorGroups { get; }

    /// <summary>The kinds, in the order of the file.</summary>
    public ImmutableArray<Kind> Kinds { get; }

    /// <summary>The relations, in the order of the file.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>The qualifiers, in the order of the file.</summary>
    public ImmutableArray<Qualifier> Qualifiers { get; }

    /// <summary>The units, in the order of the file.</summary>
    public ImmutableArray<Unit> Units { get; }

    /// <summary>Finds a kind.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The kind, or null when the schema has none such.</returns>
    public Kind? FindKind(KindId id) => _kinds.GetValueOrDefault(id);

    /// <summary>Finds a relation.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The relation, or null when the schema has none such.</returns>
    public Relation? FindRelation(RelationId id) => _relations.GetValueOrDefault(id);

    /// <summary>Finds a qualifier.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The qualifier, or null when the schema has none such.</returns>
    public Qualifier? FindQualifier(QualifierId id) => _qualifiers.GetValueOrDefault(id);

    /// <summary>Finds a unit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <returns>The unit, or null when the schema has none such.</returns>
    public Unit? FindUnit(UnitId id) => _units.GetValueOrDefault(id);

    /// <summary>A kind followed by its parent, its parent's parent and so on. Ends at a repetition, should there be a cycle.</summary>
    /// <param name="id">The kind to start from.</param>
    /// <returns>The kinds from the most special to the most general; empty for an unknown kind.</returns>
    public IEnumerable<Kind> Lineage(KindId id)
    {
        HashSet<KindId> seen = [];
        for (Kind? kind = FindKind(id); kind is not null && seen.Add(kind.Id); kind = kind.Parent is { } p ? FindKind(p) : null)
        {
            yield return kind;
        }
    }

    /// <summary>Tells whether a kind is another kind or one of its descendants.</summary>
    /// <param name="kind">The kind asked about.</param>
    /// <param name="ancestor">The kind it may descend from.</param>
    /// <returns>True for the kind itself and for its descendants.</returns>
    public bool IsA(KindId kind, KindId ancestor) => Lineage(kind).Any(k => k.Id == ancestor);

    /// <summary>Some kinds and all their descendants, in time linear in the kinds of the schema.</summary>
    /// <param name="ancestors">The kinds; unknown ones are passed over.</param>
    internal HashSet<KindId> Descendants(IEnumerable<KindId> ancestors)
    {
        ILookup<KindId?, KindId> children = Kinds.ToLookup(k => k.Parent, k => k.Id);
        HashSet<KindId> found = [];
        Stack<KindId> open = new(ancestors.Where(_kinds.ContainsKey));
        while (open.TryPop(out KindId kind))
        {
            if (found.Add(kind))
            {
                foreach (KindId child in children[kind])
                {
                    open.Push(child);
                }
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public bool Equals(GraphSchema? other) => other is not null
        && ColorGroups.SequenceEqual(other.ColorGroups) && Kinds.SequenceEqual(other.Kinds)
        && Relations.SequenceEqual(other.Relations) && Qualifiers.SequenceEqual(other.Qualifiers) && Units.SequenceEqual(other.Units);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GraphSchema);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kinds.Length, Relations.Length, Qualifiers.Length, Units.Length);
}
