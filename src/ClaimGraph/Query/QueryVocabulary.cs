using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Plans;
using ClaimGraph.Schema;

namespace ClaimGraph.Query;

/// <summary>
/// The names that queries over graphs of one schema can use: what an editor completes and a listing shows. Immutable.
/// </summary>
public sealed class QueryVocabulary
{
    private static readonly string[] NodeFields = ["id", "kind", "name", "aliases", "description"];

    private static readonly string[] ClaimFields =
        ["id", "modality", "polarity", "saidBy", "time", "paragraph", "source", "section", "statement"];

    // Words of the grammar that only lead to an error: graphs are read, and explaining is an option of the caller.
    private static readonly Keyword[] Refused =
    [
        Keyword.Call, Keyword.Create, Keyword.Delete, Keyword.Detach, Keyword.Explain, Keyword.Foreach, Keyword.Load,
        Keyword.Merge, Keyword.On, Keyword.Profile, Keyword.Remove, Keyword.Set, Keyword.Use,
    ];

    /// <summary>Collects the names.</summary>
    /// <param name="schema">The schema of a graph.</param>
    /// <param name="languages">The languages its nodes have labels in; each gives a property such as <c>name_zh</c>.</param>
    public QueryVocabulary(GraphSchema schema, IEnumerable<Language> languages)
    {
        Labels = [.. schema.Kinds.Select(k => LabelOf(k.Id))];
        RelationshipTypes = [.. schema.Relations.Where(r => !r.Object.Kinds.IsEmpty).Select(r => TypeOf(r.Id))];
        NodeProperties =
        [
            .. NodeFields
                .Concat(languages.Distinct().Order().Select(l => "name_" + GraphNames.Key(l.Tag)))
                .Concat(schema.Relations.Where(HasLiterals).Select(r => GraphNames.Key(r.Id.Value)))
                .Distinct(StringComparer.Ordinal),
        ];
        RelationshipProperties =
        [
            .. ClaimFields.Concat(schema.Qualifiers.Select(q => GraphNames.Key(q.Id.Value))).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The words of the language, as queries write them, in ordinal order; those of clauses that write are left out.</summary>
    public static ImmutableArray<string> Keywords { get; } =
    [
        .. Enum.GetValues<Keyword>().Where(k => k != Keyword.None && !Refused.Contains(k))
            .Select(Cypher.Parsing.Keywords.TextOf).Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of functions and aggregates, in ordinal order.</summary>
    public static ImmutableArray<string> Functions { get; } =
        [.. Plans.Functions.Names.Concat(Aggregates.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The labels of nodes, in the order of the schema's kinds.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The types of relationships, in the order of the schema's relations; those that never lead to a node are left out.</summary>
    public ImmutableArray<string> RelationshipTypes { get; }

    /// <summary>The properties a node may have: its own fields, then the relations whose object may be a value.</summary>
    public ImmutableArray<string> NodeProperties { get; }

    /// <summary>The properties a relationship may have: the fields of claims, then the qualifiers.</summary>
    public ImmutableArray<string> RelationshipProperties { get; }

    /// <summary>A kind as queries write it.</summary>
    /// <param name="kind">For example <c>model-family</c>.</param>
    /// <returns>For example <c>ModelFamily</c>.</returns>
    public static string LabelOf(KindId kind) => GraphNames.Label(kind.Value);

    /// <summary>A relation as queries write it.</summary>
    /// <param name="relation">For example <c>member-of</c>.</param>
    /// <returns>For example <c>MEMBER_OF</c>.</returns>
    public static string TypeOf(RelationId relation) => GraphNames.Type(relation.Value);

    private static bool HasLiterals(Relation relation) =>
        !relation.Object.Units.IsEmpty || relation.Object.AllowsDate || relation.Object.AllowsText;
}
