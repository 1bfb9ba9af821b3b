using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Makes the schema of a graph that brings none: its kinds, and its relations between the kinds they are found between.</summary>
/// <param name="languages">The languages of labels.</param>
/// <param name="mapping">What types are called in the graph: their labels.</param>
internal sealed class SchemaMaking(ImmutableArray<Language> languages, ImportMapping mapping)
{
    // People tell no more colours apart: the last is for all other kinds.
    private const int MostColorGroups = 10;
    private const string OtherGroup = "other";

    /// <summary>Makes a schema, in time linear in the claims.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="claims">The claims.</param>
    /// <returns>Kinds, relations, qualifiers and units by id.</returns>
    public GraphSchema Make(IEnumerable<Node> nodes, IEnumerable<Claim> claims)
    {
        Dictionary<NodeId, KindId> kindOf = nodes.ToDictionary(n => n.Id, n => n.Kind);
        SortedDictionary<RelationId, Uses> relations = [];
        SortedDictionary<QualifierId, QualifierValue> qualifiers = [];
        SortedSet<UnitId> units = [];
        foreach (Claim claim in claims)
        {
            if (!relations.TryGetValue(claim.Relation, out Uses? uses))
            {
                relations.Add(claim.Relation, uses = new Uses());
            }

            uses.Subjects.Add(kindOf[claim.Subject]);
            uses.Note(claim, kindOf);
            foreach ((QualifierId id, QualifierValue value) in claim.Qualifiers)
            {
                qualifiers.TryAdd(id, value);
                uses.Qualifiers.Add(id);
                if (value is QuantityValue quantity)
                {
                    units.Add(quantity.Quantity.Unit);
                }
            }

            units.UnionWith(uses.Units);
        }

        KindId[] kinds = [.. kindOf.Values.Distinct().Order()];
        return new GraphSchema(
            Groups(kinds),
            kinds.Select((k, i) => new Kind(
                k, null, false, Named(k.Value, mapping.Kinds), Words(k.Value, "Nodes of the kind {0}."), GroupOf(kinds, i), ShapeOf(k))),
            relations.Select(r => Relation(r.Key, r.Value)),
            qualifiers.Select(q => new Qualifier
            {
                Id = q.Key,
                Labels = Words(q.Key.Value),
                Description = Words(q.Key.Value, "What the graph calls {0}."),
                Type = q.Value switch
                {
                    QuantityValue => QualifierType.Quantity,
                    DateValue => QualifierType.Date,
                    _ => QualifierType.Text,
                },
                Units = q.Value is QuantityValue { Quantity.Unit: var unit } ? [unit] : [],
            }),
            units.Select(u => new Unit(u, Words(u.Value), Words(u.Value, "What the graph counts in {0}."))));
    }

    private static ColorGroupId GroupOf(KindId[] kinds, int index) =>
        new(kinds.Length <= MostColorGroups || index < MostColorGroups - 1 ? kinds[index].Value : OtherGroup);

    private static Shape ShapeOf(KindId kind) => kind.Value switch
    {
        "person" => Shape.Stadium,
        ImportMapping.UsualAuthorKind => Shape.Octagon,
        _ => Shape.Rounded,
    };

    private IEnumerable<ColorGroup> Groups(KindId[] kinds) =>
        Enumerable.Range(0, Math.Min(kinds.Length, MostColorGroups)).Select(i => GroupOf(kinds, i)).Distinct()
            .Select(g => new ColorGroup(g, Named(g.Value, mapping.Kinds)));

    private Relation Relation(RelationId id, Uses uses)
    {
        LocalizedText labels = Named(id.Value, mapping.Relations);
        return new Relation
        {
            Id = id,
            Labels = labels,
            InverseLabels = new LocalizedText(labels.Entries.Select(e => KeyValuePair.Create(e.Key, $"{e.Value} (of)"))),
            Description = Words(id.Value, "What the graph calls {0}."),
            SubjectKinds = [.. uses.Subjects],
            Object = new ObjectForms([.. uses.Objects], [.. uses.Units], uses.HasDates, uses.HasTexts),
            IsReflexive = uses.HasLoops,
            Qualifiers = [.. uses.Qualifiers],
        };
    }

    // What people call it, by the type of the graph that it stands for, or else by its id.
    private LocalizedText Named(string id, ImmutableSortedDictionary<string, TypeTarget> types)
    {
        string? type = types.Where(t => t.Value.Name == id && !t.Value.IsReversed).Select(t => t.Key).FirstOrDefault();
        string name = type is null || ImportSlug.OfTerm(type) is not null ? Spaced(id) : TidyText.Of(type);
        return Everywhere(name.Length == 0 ? Spaced(id) : name);
    }

    private LocalizedText Words(string id, string form = "{0}") => Everywhere(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Spaced(id)));

    private LocalizedText Everywhere(string text) => new(languages.Select(l => KeyValuePair.Create(l, text)));

    private static string Spaced(string id) => id.Replace('-', ' ');

    // What a relation is found between.
    private sealed class Uses
    {
        public SortedSet<KindId> Subjects { get; } = [];

        public SortedSet<KindId> Objects { get; } = [];

        public SortedSet<UnitId> Units { get; } = [];

        public SortedSet<QualifierId> Qualifiers { get; } = [];

        public bool HasDates { get; private set; }

        public bool HasTexts { get; private set; }

        public bool HasLoops { get; private set; }

        public void Note(Claim claim, Dictionary<NodeId, KindId> kindOf)
        {
            switch (claim.Object)
            {
                case NodeObject node:
                    Objects.Add(kindOf[node.Node]);
                    HasLoops |= node.Node == claim.Subject;
                    break;
                case QuantityObject quantity:
                    Units.Add(quantity.Quantity.Unit);
                    break;
                case DateObject:
                    HasDates = true;
                    break;
                default:
                    HasTexts = true;
                    break;
            }
        }
    }
}
