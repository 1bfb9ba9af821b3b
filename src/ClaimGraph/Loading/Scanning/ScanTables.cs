using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Scanning;

/// <summary>What claims are held against while they are scanned: a schema and a source in which nothing is wrong. Read by any thread.</summary>
internal sealed class ScanTables
{
    public ScanTables(DatasetTables tables)
    {
        Schema = tables.Schema.Schema;
        Source = new SourceId(tables.Source.Id!.Value.Value);
        ParagraphCount = tables.Source.Paragraphs.Length;
        Author = tables.Source.Author!.Value.Value;
        Languages = [.. tables.Source.Languages.Order()];
        Sections = [.. tables.Source.Sections.Select(s => (s.Id!.Value.Value, s.Range!.Value))];
        LanguageRule = new LanguageRule(tables.Source.Languages, AllowsOthers: false);
        Relations = Schema.Relations.ToDictionary(r => r.Id.Value, r => new ScanRelation(Schema, r), StringComparer.Ordinal);
        Qualifiers = Schema.Qualifiers.ToDictionary(q => q.Id.Value, StringComparer.Ordinal);
        Units = Schema.Units.ToDictionary(u => u.Id.Value, u => u.Id, StringComparer.Ordinal);
        Kinds = Schema.Kinds.Where(k => !k.IsAbstract).ToDictionary(k => k.Id.Value, k => k.Id, StringComparer.Ordinal);
        QualifierKinds = Schema.Qualifiers.ToDictionary(q => q.Id, q => ScanRelation.Below(Schema, q.Kinds));
    }

    public GraphSchema Schema { get; }

    public SourceId Source { get; }

    public int ParagraphCount { get; }

    public string Author { get; }

    /// <summary>The languages that every text is in, ordered by tag.</summary>
    public ImmutableArray<Language> Languages { get; }

    public LanguageRule LanguageRule { get; }

    /// <summary>The sections, in reading order.</summary>
    public ImmutableArray<(string Id, (int First, int Last) Range)> Sections { get; }

    public Dictionary<string, ScanRelation> Relations { get; }

    public Dictionary<string, Qualifier> Qualifiers { get; }

    /// <summary>The kinds that a node may be, by qualifier.</summary>
    public Dictionary<QualifierId, HashSet<KindId>?> QualifierKinds { get; }

    public Dictionary<string, UnitId> Units { get; }

    /// <summary>The kinds that are not abstract.</summary>
    public Dictionary<string, KindId> Kinds { get; }

    /// <summary>The nodes, once they are scanned.</summary>
    public Dictionary<string, Node> Nodes { get; set; } = [];
}

/// <summary>A relation made ready for checking claims.</summary>
internal sealed class ScanRelation(GraphSchema schema, Relation relation)
{
    public Relation Relation => relation;

    /// <summary>The kinds that a subject may be; null for any.</summary>
    public HashSet<KindId>? Subjects { get; } = Below(schema, relation.SubjectKinds);

    /// <summary>The kinds that an object may be; null for any.</summary>
    public HashSet<KindId>? Objects { get; } = Below(schema, relation.Object.Kinds);

    /// <summary>Kinds and those that descend from them; null when there are none, which forbids nothing.</summary>
    public static HashSet<KindId>? Below(GraphSchema schema, ImmutableArray<KindId> kinds) => kinds.IsEmpty
        ? null
        : schema.Descendants(kinds);
}
