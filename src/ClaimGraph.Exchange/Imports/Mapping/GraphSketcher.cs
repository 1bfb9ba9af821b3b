using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>Reads somebody else's graph by a mapping: nodes become nodes, edges and attributes become claims, and the rest is noted as lost.</summary>
internal sealed class GraphSketcher
{
    private readonly ForeignGraph _graph;
    private readonly ImportMapping _mapping;
    private readonly ImportSession _session;
    private readonly ImmutableArray<Language> _languages;
    private readonly EdgeSketcher _edges;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <param name="graph">The graph, its edges ending at nodes.</param>
    /// <param name="mapping">What its types and properties mean.</param>
    /// <param name="session">Takes what is wrong and what is lost.</param>
    public GraphSketcher(ForeignGraph graph, ImportMapping mapping, ImportSession session)
    {
        _graph = graph;
        _mapping = mapping;
        _session = session;
        _languages = !session.Languages.IsEmpty ? session.Languages : mapping.Languages.IsEmpty ? [Language.English] : mapping.Languages;
        _edges = new EdgeSketcher(mapping, session, _languages);
    }

    /// <summary>Reads it, in time linear in nodes, edges and properties.</summary>
    public Sketches Sketch()
    {
        Dictionary<string, NodeSketch> nodes = new(StringComparer.Ordinal);
        List<ClaimSketch> claims = [];
        foreach (ForeignNode node in _graph.Nodes)
        {
            if (Kind(node) is { } kind)
            {
                NodeSketch sketch = new(node.Key, node.Id, kind, node.Place);
                nodes.Add(node.Key, sketch);
                ReadProperties(node, sketch, claims);
            }
        }

        foreach (ForeignEdge edge in _graph.Edges)
        {
            if (!nodes.ContainsKey(edge.Source.Key) || !nodes.ContainsKey(edge.Target.Key))
            {
                _session.Losses.Omitted("edges", "the mapping leaves out a node at one of their ends", edge.Place.Start);
            }
            else if (Relation(edge) is { } target)
            {
                claims.Add(_edges.Sketch(edge, target, nodes));
            }
        }

        return new Sketches(_languages, [.. nodes.Values], claims, AreInReadingOrder: false);
    }

    private KindId? Kind(ForeignNode node)
    {
        ImmutableArray<string> types = node.Types;
        if (_mapping.NodeType is { } property)
        {
            types = types.AddRange(node.Find(property)?.Value.Texts ?? []);
        }

        foreach (string type in types)
        {
            if (_mapping.Kinds.TryGetValue(type, out TypeTarget? target))
            {
                if (target.Name is null)
                {
                    _session.Losses.Omitted($"nodes of the type {Report.Quote(type)}", "the mapping leaves them out", node.Place.Start);
                    return null;
                }

                foreach (string further in types.Where(t => t != type))
                {
                    _session.Losses.Omitted($"further type {Report.Quote(further)} of nodes", "a node has one kind", node.Place.Start);
                }

                return new KindId(target.Name);
            }
        }

        if (_mapping.OtherKind is { } other)
        {
            return new KindId(other);
        }

        string? first = types.IsEmpty ? null : types[0];
        if (_reported.Add($"kind {first}"))
        {
            node.Place.File.Report(ForeignMessages.UnmappedKind(node.Place.Start, first, _mapping.Shown));
        }

        return null;
    }

    private TypeTarget? Relation(ForeignEdge edge)
    {
        string? type = edge.Type ?? (_mapping.EdgeType is { } property ? edge.Find(property)?.Value.Texts.FirstOrDefault() : null);
        if (type is not null && _mapping.Relations.TryGetValue(type, out TypeTarget? target))
        {
            if (target.Name is not null)
            {
                return target;
            }

            _session.Losses.Omitted($"edges of the type {Report.Quote(type)}", "the mapping leaves them out", edge.Place.Start);
            return null;
        }

        if (_mapping.OtherRelation is { } other)
        {
            return new TypeTarget(other);
        }

        if (_reported.Add($"relation {type}"))
        {
            edge.Place.File.Report(ForeignMessages.UnmappedRelation(edge.Place.Start, type, _mapping.Shown));
        }

        return null;
    }

    private void ReadProperties(ForeignNode node, NodeSketch sketch, List<ClaimSketch> claims)
    {
        PropertyValues values = new(_session, _languages);

        // In an order that the file does not decide: of several names the first becomes the label.
        foreach (ForeignProperty property in node.Properties.Where(p => p.Name != _mapping.NodeType).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (!_mapping.NodeProperties.TryGetValue(property.Name, out PropertyTarget? target))
            {
                _session.Losses.Omitted($"property {Report.Quote(property.Name)} of nodes", $"{_mapping.Shown} does not name it", property.Place.Location);
                continue;
            }

            Language language = target.Language ?? _languages[0];
            switch (target.Use)
            {
                case PropertyUse.Label:
                    foreach (string name in values.Texts(property, "of nodes"))
                    {
                        sketch.AddName(language, name);
                    }

                    break;
                case PropertyUse.Alias:
                    foreach (string name in values.Texts(property, "of nodes"))
                    {
                        sketch.AddAlias(language, name);
                    }

                    break;
                case PropertyUse.Description:
                    Join(sketch.Description, language, values.Texts(property, "of nodes"));
                    break;
                case PropertyUse.ExternalId:
                    foreach (string id in values.Texts(property, "of nodes"))
                    {
                        if (!sketch.ExternalIds.TryAdd(target.Name!, id))
                        {
                            _session.Losses.Omitted($"further value of {Report.Quote(property.Name)} of nodes", "a node has one id in a collection", property.Place.Location);
                        }
                    }

                    break;
                case PropertyUse.Attribute:
                    claims.AddRange(values.Objects(property, target).Select(
                        o => new ClaimSketch(null, node.Key, new RelationId(target.Name!), property.Place) { Value = o }));
                    break;
                default:
                    _session.Losses.Omitted($"property {Report.Quote(property.Name)} of nodes", "the mapping leaves it out", property.Place.Location);
                    break;
            }
        }
    }

    private static void Join(SortedDictionary<Language, string> texts, Language language, IEnumerable<string> more)
    {
        foreach (string text in more)
        {
            texts[language] = texts.TryGetValue(language, out string? before) ? $"{before} {text}" : text;
        }
    }
}
