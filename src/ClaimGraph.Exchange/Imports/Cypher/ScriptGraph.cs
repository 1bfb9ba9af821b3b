using System.Collections.Immutable;
using ClaimGraph.Exchange.Imports.Foreign;

namespace ClaimGraph.Exchange.Imports.Cypher;

/// <summary>What a script has made so far, and what finds it again by its properties. Every look-up and change takes constant time.</summary>
internal sealed class ScriptGraph
{
    private readonly List<ScriptNode> _nodes = [];
    private readonly List<ScriptEdge> _edges = [];
    private readonly Dictionary<(string Name, string Value), List<ScriptNode>> _byProperty = [];
    private readonly Dictionary<string, List<ScriptNode>> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<(int, int, string?), List<ScriptEdge>> _byEnds = [];

    /// <summary>Makes a node.</summary>
    public ScriptNode Make(ForeignPlace place)
    {
        ScriptNode node = new(_nodes.Count, place);
        _nodes.Add(node);
        return node;
    }

    /// <summary>Makes an edge.</summary>
    public ScriptEdge Make(ScriptNode source, ScriptNode target, string? type, ForeignPlace place)
    {
        ScriptEdge edge = new(source, target, type, place);
        _edges.Add(edge);
        (int, int, string?) ends = (source.Number, target.Number, type);
        if (!_byEnds.TryGetValue(ends, out List<ScriptEdge>? same))
        {
            _byEnds.Add(ends, same = []);
        }

        same.Add(edge);
        return edge;
    }

    /// <summary>Gives a node a label.</summary>
    public void AddLabel(ScriptNode node, string label)
    {
        if (node.Labels.Contains(label))
        {
            return;
        }

        node.Labels.Add(label);
        if (!_byLabel.TryGetValue(label, out List<ScriptNode>? others))
        {
            _byLabel.Add(label, others = []);
        }

        others.Add(node);
    }

    /// <summary>Gives a node or an edge properties; null takes one away.</summary>
    public void Set(ScriptElement element, IEnumerable<(string Name, ForeignValue? Value, ForeignPlace Place)> properties)
    {
        foreach ((string name, ForeignValue? value, ForeignPlace place) in properties)
        {
            if (value is null)
            {
                element.Properties.Remove(name);
                continue;
            }

            element.Properties[name] = new ForeignProperty(name, value, place);
            if (element is ScriptNode node)
            {
                if (!_byProperty.TryGetValue((name, value.Key), out List<ScriptNode>? others))
                {
                    _byProperty.Add((name, value.Key), others = []);
                }

                others.Add(node);
            }
        }
    }

    /// <summary>Finds nodes by labels and properties.</summary>
    /// <returns>At most two nodes: more matter to nobody.</returns>
    public List<ScriptNode> Find(IReadOnlyCollection<string> labels, IReadOnlyCollection<(string Name, ForeignValue? Value, ForeignPlace Place)> properties)
    {
        List<ScriptNode>? least = null;
        foreach ((string name, ForeignValue? value, _) in properties)
        {
            Narrow(value is null ? null : _byProperty.GetValueOrDefault((name, value.Key)));
        }

        foreach (string label in properties.Count == 0 ? labels : [])
        {
            Narrow(_byLabel.GetValueOrDefault(label));
        }

        return [.. (least ?? (labels.Count == 0 && properties.Count == 0 ? _nodes : []))
            .Where(n => labels.All(n.Labels.Contains) && Has(n, properties)).Distinct().Take(2)];

        void Narrow(List<ScriptNode>? some) => least = least is null || (some?.Count ?? 0) < least.Count ? some ?? [] : least;
    }

    /// <summary>Finds an edge by its ends, type and properties.</summary>
    public ScriptEdge? Find(
        ScriptNode source, ScriptNode target, string? type, IReadOnlyCollection<(string Name, ForeignValue? Value, ForeignPlace Place)> properties) =>
        _byEnds.GetValueOrDefault((source.Number, target.Number, type))?.Find(e => Has(e, properties));

    /// <summary>Hands everything over. A node is known by its property <c>id</c> where all have one of their own, else by a number.</summary>
    public void AddTo(ForeignGraph graph)
    {
        string?[] ids = [.. _nodes.Select(n => n.Properties.GetValueOrDefault("id")?.Value is ForeignText or ForeignNumber ? n.Properties["id"].Value.Texts.Single() : null)];
        bool haveIds = ids.Length > 0 && Array.TrueForAll(ids, i => i is not null) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Length;
        string KeyOf(ScriptNode node) => haveIds ? ids[node.Number]! : node.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        foreach (ScriptNode node in _nodes)
        {
            graph.Add(new ForeignNode(KeyOf(node), node.Place, [.. node.Labels], Properties(node, haveIds)) { Id = haveIds ? ids[node.Number] : null });
        }

        bool edgesHaveIds = _edges.TrueForAll(e => e.Properties.GetValueOrDefault("id")?.Value is ForeignText);
        foreach (ScriptEdge edge in _edges)
        {
            graph.Add(new ForeignEdge(
                edgesHaveIds ? ((ForeignText)edge.Properties["id"].Value).Text : null,
                new ForeignEnd(KeyOf(edge.Source), edge.Place),
                new ForeignEnd(KeyOf(edge.Target), edge.Place),
                edge.Type,
                edge.Place,
                Properties(edge, edgesHaveIds)));
        }
    }

    private static ImmutableArray<ForeignProperty> Properties(ScriptElement element, bool withoutId) =>
        [.. element.Properties.Values.Where(p => !withoutId || p.Name != "id").OrderBy(p => p.Name, StringComparer.Ordinal)];

    private static bool Has(ScriptElement element, IReadOnlyCollection<(string Name, ForeignValue? Value, ForeignPlace Place)> properties) =>
        properties.All(p => p.Value is not null && element.Properties.TryGetValue(p.Name, out ForeignProperty? own) && own.Value.Key == p.Value.Key);
}

/// <summary>Something a script has made.</summary>
internal abstract class ScriptElement(ForeignPlace place)
{
    /// <summary>Where it was made.</summary>
    public ForeignPlace Place { get; } = place;

    /// <summary>Its properties.</summary>
    public Dictionary<string, ForeignProperty> Properties { get; } = new(StringComparer.Ordinal);
}

/// <summary>A node a script has made.</summary>
internal sealed class ScriptNode(int number, ForeignPlace place) : ScriptElement(place)
{
    /// <summary>Its number, from 0, in the order of making.</summary>
    public int Number { get; } = number;

    /// <summary>Its labels, in the order it got them.</summary>
    public List<string> Labels { get; } = [];
}

/// <summary>An edge a script has made.</summary>
internal sealed class ScriptEdge(ScriptNode source, ScriptNode target, string? type, ForeignPlace place) : ScriptElement(place)
{
    /// <summary>The node it starts from.</summary>
    public ScriptNode Source { get; } = source;

    /// <summary>The node it leads to.</summary>
    public ScriptNode Target { get; } = target;

    /// <summary>Its type.</summary>
    public string? Type { get; } = type;
}
