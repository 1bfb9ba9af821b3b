using System.Collections.Immutable;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Lines;
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
        KindNumbers = Schema.Kinds.Select((k, i) => (k.Id, Number: i)).ToDictionary(k => k.Id, k => k.Number);
        Relations = [.. Schema.Relations.Select(r => new ScanRelation(Schema, r))];
        foreach (Relation relation in Schema.Relations)
        {
            RelationNumbers.Add(Encoding.ASCII.GetBytes(relation.Id.Value));
        }

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

    /// <summary>The relations, in the order of the schema.</summary>
    public ScanRelation[] Relations { get; }

    /// <summary>The positions of the relations by their ids.</summary>
    public NameBytes RelationNumbers { get; } = new();

    /// <summary>The positions of the kinds.</summary>
    public Dictionary<KindId, int> KindNumbers { get; }

    public Dictionary<string, Qualifier> Qualifiers { get; }

    /// <summary>For each qualifier and kind whether a node of that kind may be a value; null for any.</summary>
    public Dictionary<QualifierId, bool[]?> QualifierKinds { get; }

    public Dictionary<string, UnitId> Units { get; }

    /// <summary>The kinds that are not abstract.</summary>
    public Dictionary<string, KindId> Kinds { get; }

    /// <summary>The ids of the nodes in order, once they are scanned, and after them those of imported ones.</summary>
    public NodeId[] NodeIds { get; private set; } = [];

    /// <summary>The positions of the nodes by their ids.</summary>
    public NameBytes NodeNumbers { get; } = new();

    /// <summary>For each node the position of its kind.</summary>
    public int[] NodeKinds { get; private set; } = [];

    /// <summary>Takes the nodes.</summary>
    /// <param name="nodes">The nodes, ordered by id, and after them those that are imported.</param>
    /// <returns>False when two have one id.</returns>
    public bool TryTake(IReadOnlyList<Node> nodes)
    {
        NodeIds = [.. nodes.Select(n => n.Id)];
        NodeKinds = [.. nodes.Select(n => KindNumbers[n.Kind])];
        Span<byte> id = stackalloc byte[QualifiedSlug.MaxLength];
        for (int i = 0; i < NodeIds.Length; i++)
        {
            if (NodeNumbers.Add(id[..Encoding.ASCII.GetBytes(NodeIds[i].Value, id)]) != i)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A relation made ready for checking claims.</summary>
internal sealed class ScanRelation(GraphSchema schema, Relation relation)
{
    public Relation Relation => relation;

    /// <summary>For each kind whether a subject may be of it; null for any.</summary>
    public bool[]? Subjects { get; } = Below(schema, relation.SubjectKinds);

    /// <summary>For each kind whether an object may be of it; null for any.</summary>
    public bool[]? Objects { get; } = Below(schema, relation.Object.Kinds);

    /// <summary>For each kind whether it is one of some or descends from one; null when there are none, which forbids nothing.</summary>
    public static bool[]? Below(GraphSchema schema, ImmutableArray<KindId> kinds)
    {
        if (kinds.IsEmpty)
        {
            return null;
        }

        HashSet<KindId> below = schema.Descendants(kinds);
        return [.. schema.Kinds.Select(k => below.Contains(k.Id))];
    }
}
