using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Query.Values;
using ClaimGraph.Text;

namespace ClaimGraph.Query.Plans;

/// <summary>The properties that nodes and relationships of a knowledge graph have in queries.</summary>
/// <remarks>
/// <para>
/// A node has <c>id</c>, <c>kind</c>, <c>name</c> (in English, or else its first), <c>name_en</c> and so on for each
/// language, <c>aliases</c>, <c>description</c>, and for each relation with a literal object the value that claims affirm, or
/// the list of values when several do: numbers for quantities, dates, texts in English. <c>label</c> can be written for
/// <c>name</c>.
/// </para>
/// <para>
/// A relationship has its claim's <c>id</c>, <c>modality</c>, <c>polarity</c>, <c>saidBy</c> (ids of nodes, nearest first),
/// <c>time</c>, <c>paragraph</c> (that of the first evidence), <c>source</c>, <c>section</c>, <c>statement</c>, and its
/// qualifiers. A qualifier of the name of one of these is not seen.
/// </para>
/// </remarks>
internal sealed class GraphProperties
{
    /// <summary>The key that names one node, or one claim.</summary>
    public const string Id = "id";

    private readonly KnowledgeGraph _graph;
    private readonly ClaimTable _claims;
    private readonly List<string> _keys = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Func<Node, Value>?> _ofNode = [];
    private readonly List<Func<int, Value>?> _ofClaim = [];

    public GraphProperties(KnowledgeGraph graph)
    {
        _graph = graph;
        _claims = graph.Claims.Table;
        Add(Id, n => Value.From(n.Id.Value), c => Value.From(_claims.IdOf(c).Value));
        AddNodeKeys();
        AddClaimKeys();
    }

    /// <summary>The keys, in the order in which properties are shown.</summary>
    public IReadOnlyList<string> Keys => _keys;

    public int Find(string key) =>
        _numbers.GetValueOrDefault(
            key.StartsWith("label", StringComparison.Ordinal) && !_numbers.ContainsKey(key) ? "name" + key[5..] : key, -1);

    public Value OfNode(int node, int key) => _ofNode[key]?.Invoke(_graph.Nodes[node]) ?? Value.Null;

    public Value OfEdge(int edge, int key) => _ofClaim[key]?.Invoke(_graph.RowOfEdge(edge)) ?? Value.Null;

    public IEnumerable<KeyValuePair<string, Value>> AllOfNode(int node) => All(key => OfNode(node, key));

    public IEnumerable<KeyValuePair<string, Value>> AllOfEdge(int edge) => All(key => OfEdge(edge, key));

    private static Value Text(LocalizedText text) =>
        text.IsEmpty ? Value.Null : Value.From(text.In(Language.English));

    private static Value Number(Quantity quantity)
    {
        decimal value = quantity.Value;
        return decimal.Truncate(value) == value && value is >= long.MinValue and <= long.MaxValue
            ? Value.From((long)value)
            : Value.From(double.Parse(quantity.ValueText, CultureInfo.InvariantCulture));
    }

    private static Value Literal(ClaimObject value) => value switch
    {
        QuantityObject o => Number(o.Quantity),
        DateObject o => Value.From(o.Date),
        TextObject o => Text(o.Text),
        _ => Value.Null,
    };

    private static Value Qualifier(QualifierValue value) => value switch
    {
        TermValue v => Value.From(v.Term.Value),
        TextValue v => Text(v.Text),
        NodeValue v => Value.From(v.Node.Value),
        QuantityValue v => Number(v.Quantity),
        DateValue v => Value.From(v.Date),
        _ => Value.Null,
    };

    private static Value Strings(IEnumerable<string> items) => Value.From([.. items.Select(Value.From)]);

    private void AddNodeKeys()
    {
        Add("kind", n => Value.From(n.Kind.Value), null);
        Add("name", n => Text(n.Labels), null);
        foreach (Language language in _graph.Nodes.SelectMany(n => n.Labels.Entries).Select(e => e.Key).Distinct().Order())
        {
            Add(
                "name_" + GraphNames.Key(language.Tag),
                n => n.Labels.TryGet(language, out string? label) ? Value.From(label) : Value.Null,
                null);
        }

        Add("aliases", n => n.Aliases.IsEmpty ? Value.Null : Strings(n.Aliases.Select(a => a.Text)), null);
        Add("description", n => Text(n.Description), null);
        foreach (RelationId relation in _graph.Schema.Relations.Select(r => r.Id))
        {
            Add(GraphNames.Key(relation.Value), n => Literals(n.Id, relation), null);
        }
    }

    private void AddClaimKeys()
    {
        Value[] modalities = [.. Enum.GetValues<Modality>().Select(m => Value.From(Vocabulary.NameOf(m)))];
        Value[] polarities = [.. Enum.GetValues<Polarity>().Select(p => Value.From(Vocabulary.NameOf(p)))];
        Value[] chains = [.. _claims.Chains.Select(c => Strings(c.Select(s => s.Value)))];
        Add("modality", null, c => modalities[(int)_claims.ModalityOf(c)]);
        Add("polarity", null, c => polarities[(int)_claims.PolarityOf(c)]);
        Add("saidBy", null, c => chains[_claims.ChainOf(c)]);
        Add("time", null, c => Value.From(_claims.TimeOf(c)));
        Add("paragraph", null, c => _claims.EvidenceOf(c) is [var first, ..] ? Value.From((long)first.Paragraph) : Value.Null);
        Add("source", null, c => _claims.EvidenceOf(c) is [var first, ..] ? Value.From(first.Source.Value) : Value.Null);
        Add("section", null, c => Value.From(_claims.SectionOf(c).Value));
        Add("statement", null, c => Text(_claims.StatementOf(c)));
        foreach (QualifierId qualifier in _graph.Schema.Qualifiers.Select(q => q.Id))
        {
            QualifierColumn? column = _claims.FindQualifier(qualifier);
            Add(
                GraphNames.Key(qualifier.Value),
                null,
                c => column?[c] is { } value ? Qualifier(value) : Value.Null);
        }
    }

    private void Add(string key, Func<Node, Value>? ofNode, Func<int, Value>? ofClaim)
    {
        if (_numbers.TryAdd(key, _keys.Count))
        {
            _keys.Add(key);
            _ofNode.Add(ofNode);
            _ofClaim.Add(ofClaim);
        }
        else
        {
            int number = _numbers[key];
            _ofNode[number] ??= ofNode;
            _ofClaim[number] ??= ofClaim;
        }
    }

    private Value Literals(NodeId node, RelationId relation)
    {
        ReadOnlySpan<int> claims = _graph.LiteralsOf(_graph.IndexOf(node));
        List<Value> values = [];
        foreach (int claim in claims)
        {
            int row = _graph.Claims.Row(claim);
            if (_claims.Relations[_claims.RelationOf(row)] == relation && _claims.PolarityOf(row) == Polarity.Affirmed)
            {
                values.Add(Literal(_claims.ObjectOf(row)));
            }
        }

        return values switch { [] => Value.Null, [var only] => only, _ => Value.From([.. values]) };
    }

    private IEnumerable<KeyValuePair<string, Value>> All(Func<int, Value> property)
    {
        for (int key = 0; key < _keys.Count; key++)
        {
            Value value = property(key);
            if (!value.IsNull)
            {
                yield return KeyValuePair.Create(_keys[key], value);
            }
        }
    }
}
