using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>Proposes a mapping for a graph that nobody has explained: every type and every property of it has an entry, for a person to edit.</summary>
internal static class MappingProposal
{
    /// <summary>The kind of nodes without type.</summary>
    public const string PlainKind = "thing";

    /// <summary>The relation of edges without type.</summary>
    public const string PlainRelation = "related-to";

    /// <summary>The unit of numbers of which no unit is known.</summary>
    public const string PlainUnit = "units";

    // More types than a person can look through are hardly types.
    private const int MostTypes = 500;

    private static readonly ImmutableArray<string> NodeTypeNames = ["kind", "type", "category", "class", "entity_type"];
    private static readonly ImmutableArray<string> EdgeTypeNames = ["relation", "relationship", "predicate", "type", "kind", "interaction", "label", "name"];

    /// <summary>Proposes a mapping. The same graph gives the same, whatever the order of its nodes and edges.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="languages">The languages asked for; empty where the graph is to tell.</param>
    public static ImportMapping For(ForeignGraph graph, ImmutableArray<Language> languages)
    {
        (string? nodeType, IEnumerable<string?> nodeTypes) = Types(
            graph.Nodes, n => n.Types.IsEmpty ? null : n.Types[0], n => n.Properties, NodeTypeNames);
        (string? edgeType, IEnumerable<string?> edgeTypes) = Types(graph.Edges, e => e.Type, e => e.Properties, EdgeTypeNames);
        ImmutableArray<Language> all = languages.IsEmpty ? LanguagesOf(graph) : languages;
        return new ImportMapping
        {
            Languages = all,
            NodeType = nodeType,
            Kinds = Targets(nodeTypes, "kind"),
            OtherKind = nodeTypes.Any(t => t is null) ? PlainKind : null,
            EdgeType = edgeType,
            Relations = Targets(edgeTypes, "relation"),
            OtherRelation = edgeTypes.Any(t => t is null) ? PlainRelation : null,
            NodeProperties = Properties(graph.Nodes.SelectMany(n => n.Properties), nodeType, all, isNode: true),
            EdgeProperties = Properties(graph.Edges.SelectMany(e => e.Properties), edgeType, all, isNode: false),
        };
    }

    // The property that tells the type is the first of the usual ones that some element has with short single texts.
    private static (string? Property, IEnumerable<string?> Types) Types<T>(
        IReadOnlyList<T> elements, Func<T, string?> own, Func<T, ImmutableArray<ForeignProperty>> properties, ImmutableArray<string> names)
    {
        if (elements.Any(e => own(e) is not null))
        {
            return (null, elements.Select(own).Distinct(StringComparer.Ordinal));
        }

        foreach (string name in names)
        {
            // Of two that differ in case only the first by ordinal.
            string? property = elements.SelectMany(e => properties(e)).Select(p => p.Name)
                .Where(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)).Min(StringComparer.Ordinal);
            if (property is null)
            {
                continue;
            }

            ForeignValue?[] found = [.. elements.Select(e => properties(e).FirstOrDefault(p => p.Name == property)?.Value)];
            string[] texts = [.. found.OfType<ForeignText>().Select(t => t.Text).Distinct(StringComparer.Ordinal)];
            if (texts.Length is > 0 and <= MostTypes && Array.TrueForAll(texts, t => t.Length <= 200) && !Array.TrueForAll(texts, IsDirection))
            {
                return (property, found.Select(v => (v as ForeignText)?.Text).Distinct(StringComparer.Ordinal));
            }
        }

        return (null, elements.Count > 0 ? [null] : []);
    }

    private static ImmutableSortedDictionary<string, TypeTarget> Targets(IEnumerable<string?> types, string prefix) => types.OfType<string>()
        .ToImmutableSortedDictionary(t => t, t => new TypeTarget(ImportSlug.OfTerm(t) ?? ImportSlug.Digest(prefix, t)), StringComparer.Ordinal);

    private static ImmutableArray<Language> LanguagesOf(ForeignGraph graph)
    {
        SortedSet<Language> languages = [];
        foreach (string name in graph.Nodes.SelectMany(n => n.Properties).Select(p => p.Name).Distinct(StringComparer.Ordinal))
        {
            if (KnownProperties.OfNode(name) is { Use: PropertyUse.Label, Language: { } language })
            {
                languages.Add(language);
            }
        }

        return languages.Count == 0 ? [Language.English]
            : languages.Remove(Language.English) ? [Language.English, .. languages]
            : [.. languages];
    }

    private static ImmutableSortedDictionary<string, PropertyTarget> Properties(
        IEnumerable<ForeignProperty> properties, string? typeProperty, ImmutableArray<Language> languages, bool isNode)
    {
        ImmutableSortedDictionary<string, PropertyTarget>.Builder targets = ImportMapping.None<PropertyTarget>().ToBuilder();
        IGrouping<string, ForeignProperty>[] groups = [.. properties.Where(p => p.Name != typeProperty).GroupBy(p => p.Name, StringComparer.Ordinal)];
        HashSet<string> names = new(groups.Select(g => g.Key), StringComparer.Ordinal);
        foreach (IGrouping<string, ForeignProperty> same in groups)
        {
            targets.Add(same.Key, Target(same.Key, [.. same.Select(p => p.Value)], names, languages, isNode));
        }

        return targets.ToImmutable();
    }

    private static PropertyTarget Target(string name, ForeignValue[] values, HashSet<string> names, ImmutableArray<Language> languages, bool isNode)
    {
        PropertyTarget? known = isNode ? KnownProperties.OfNode(name) : KnownProperties.OfEdge(name);
        if (known is { Language: { } language } && !languages.Contains(language))
        {
            return new PropertyTarget(PropertyUse.LeaveOut);
        }

        bool isRecord = Array.TrueForAll(values, v => !v.Texts.Any()) || (!isNode && Array.TrueForAll(values, v => v.Texts.All(IsDirection)));
        if (isRecord || (known is { Use: PropertyUse.Time } && !Array.TrueForAll(values, IsDate)))
        {
            known = isRecord ? new PropertyTarget(PropertyUse.LeaveOut) : null;
        }

        return known ?? (isNode ? Attribute(name, values) : Qualifier(name, values, names, languages));
    }

    private static PropertyTarget Attribute(string name, ForeignValue[] values)
    {
        ValueForm form = KnownProperties.IsDate(name) && Array.TrueForAll(values, IsDate) ? ValueForm.Date : FormOf(values);
        return new PropertyTarget(PropertyUse.Attribute)
        {
            Name = ImportSlug.OfTerm(name) ?? ImportSlug.Digest("relation", name),
            Form = form,
            Unit = form == ValueForm.Quantity ? PlainUnit : null,
        };
    }

    // Exports of this project write qualifier_x, qualifier_x_zh for a text, and qualifier_x_unit and the like beside it.
    private static PropertyTarget Qualifier(string name, ForeignValue[] values, HashSet<string> names, ImmutableArray<Language> languages)
    {
        string bare = KnownProperties.After(name, "qualifier_") ?? name;
        if (bare != name && Array.Exists(["_unit", "_comparison", "_earliest", "_latest"], s => name.EndsWith(s, StringComparison.Ordinal) && names.Contains(name[..^s.Length])))
        {
            return new PropertyTarget(PropertyUse.LeaveOut);
        }

        (string whole, Language? language) = KnownProperties.Parted(bare);
        if (language is { } own && bare != name)
        {
            return languages.Contains(own)
                ? new PropertyTarget(PropertyUse.Qualifier) { Name = ImportSlug.OfTerm(whole) ?? ImportSlug.Digest("qualifier", whole), Language = own }
                : new PropertyTarget(PropertyUse.LeaveOut);
        }

        return Attribute(bare, values) with { Use = PropertyUse.Qualifier };
    }

    // In tables of Gephi the type of an edge tells whether it has a direction.
    private static bool IsDirection(string text) => text.ToLowerInvariant() is "directed" or "undirected" or "mutual";

    private static ValueForm FormOf(ForeignValue[] values) =>
        Array.TrueForAll(values, v => v is not ForeignFlag && v.Texts.All(ValueTexts.IsDecimal)) ? ValueForm.Quantity
        : Array.TrueForAll(values, v => v is not ForeignFlag && v.Texts.All(t => t.Contains('-', StringComparison.Ordinal) && EdtfDate.TryParse(t, out _))) ? ValueForm.Date
        : ValueForm.Text;

    private static bool IsDate(ForeignValue value) => value.Texts.All(t => EdtfDate.TryParse(t, out _));
}
