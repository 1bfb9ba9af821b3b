using System.Collections.Immutable;
using System.Xml;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Imports.GraphMl;

/// <summary>
/// Reads GraphML element by element. Elements are known by their local name, because many files lack the namespace. No document type is
/// read and nothing outside the file.
/// </summary>
internal sealed class GraphMlReader
{
    private readonly FileScope _file;
    private readonly ForeignGraph _graph;
    private readonly ImportLog _losses;
    private readonly int _maxDepth;
    private readonly XmlPlaces _places;
    private readonly Dictionary<string, GraphMlKey> _keys = new(StringComparer.Ordinal);
    private bool _isDirected = true;
    private int _graphs;

    /// <param name="file">The file.</param>
    /// <param name="graph">Takes nodes and edges.</param>
    /// <param name="losses">Takes what is not read.</param>
    /// <param name="maxDepth">How many elements may stand within one another.</param>
    public GraphMlReader(FileScope file, ForeignGraph graph, ImportLog losses, int maxDepth)
    {
        (_file, _graph, _losses, _maxDepth) = (file, graph, losses, maxDepth);
        _places = new XmlPlaces(file);
    }

    /// <summary>Reads the file as far as it can be read.</summary>
    public void Read()
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true,
        };
        using StringReader text = new(_file.Source.Text);
        using XmlReader xml = XmlReader.Create(text, settings);
        try
        {
            xml.MoveToContent();
            if (xml.LocalName != "graphml")
            {
                Shape(_places.At(xml), $"the file starts with <{xml.Name}>, not with <graphml>.", "Import a file of GraphML.");
                return;
            }

            Children(xml, ReadRootElement);
            while (xml.Read())
            {
                // Whether the rest of the file is well-formed too.
            }
        }
        catch (XmlException e)
        {
            ForeignPlace place = _places.At(e.LineNumber, e.LinePosition, 1);
            bool isDocumentType = _file.Source.Text.AsSpan(place.Span.Start).StartsWith("<!DOCTYPE", StringComparison.Ordinal);
            _file.Report(isDocumentType ? ForeignMessages.DocumentType(place.Location) : ForeignMessages.Xml(place.Location, WithoutPlace(e)));
            return;
        }

        if (_graphs == 0 && !_file.Diagnostics.HasErrors)
        {
            Shape(_places.At(1, 1, 1), "there is no <graph> in this file.", "Import a file with one.");
        }
    }

    // The framework's messages end with the place, which is told once already.
    private static string WithoutPlace(XmlException e)
    {
        int end = e.Message.IndexOf(" Line ", StringComparison.Ordinal);
        string message = end < 0 ? e.Message : e.Message[..end];
        return $"{char.ToLowerInvariant(message[0])}{message[1..]}".ReplaceLineEndings(" ");
    }

    private void Shape(ForeignPlace place, string what, string advice) => _file.Report(ForeignMessages.Shape(place.Location, what, advice));

    // Calls back at each child element; the reader ends at the end of the parent. A child that is not read whole is skipped.
    private void Children(XmlReader xml, Action<XmlReader> onChild)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        int depth = xml.Depth;
        if (depth > _maxDepth)
        {
            throw TooDeep(xml);
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            int child = xml.Depth;
            onChild(xml);
            while (xml.Depth > child && xml.Read())
            {
                // Past what the callback left.
            }
        }
    }

    private void ReadRootElement(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "key":
                ReadKey(xml);
                break;
            case "graph":
                if (_graphs++ > 0)
                {
                    Shape(_places.At(xml), "the file has a second <graph>.", "Import a file with one.");
                    return;
                }

                _isDirected = xml.GetAttribute("edgedefault") != "undirected";
                Children(xml, ReadGraphElement);
                break;
            default:
                break;
        }
    }

    private void ReadKey(XmlReader xml)
    {
        ForeignPlace place = _places.At(xml);
        if (xml.GetAttribute("id") is not { Length: > 0 } id)
        {
            Shape(place, "this key has no id.", "Add it.");
            return;
        }

        GraphMlKey key = new(
            xml.GetAttribute("attr.name") is { Length: > 0 } name ? name : id, xml.GetAttribute("attr.type") ?? "string", xml.GetAttribute("for") ?? "all", place);
        if (!_keys.TryAdd(id, key))
        {
            Shape(place, $"there is a second key {Report.Quote(id)}.", "Give one of the two another id.");
        }

        Children(xml, child =>
        {
            if (child.LocalName == "default")
            {
                key.Default = Text(child);
            }
        });
    }

    private void ReadGraphElement(XmlReader xml)
    {
        ForeignPlace place = _places.At(xml);
        switch (xml.LocalName)
        {
            case "node":
                ReadNode(xml, place);
                break;
            case "edge":
                ReadEdge(xml, place);
                break;
            case "hyperedge":
                _losses.Omitted("hyperedges", "a claim is about two things", place.Location);
                break;
            case "data":
                _losses.Omitted("properties of the graph as a whole", "a dataset has a source instead", place.Location);
                break;
            default:
                break;
        }
    }

    private void ReadNode(XmlReader xml, ForeignPlace place)
    {
        string? id = xml.GetAttribute("id");
        ImmutableArray<ForeignProperty> properties = Properties(xml, "node", place);
        if (id is null)
        {
            Shape(place, "this node has no id.", "Add it.");
        }
        else
        {
            _graph.Add(new ForeignNode(id, place, [], properties));
        }
    }

    private void ReadEdge(XmlReader xml, ForeignPlace place)
    {
        string? id = xml.GetAttribute("id");
        ForeignEnd? source = End(xml, "source", place);
        ForeignEnd? target = End(xml, "target", place);
        bool isDirected = xml.GetAttribute("directed") is { } own ? own is "true" or "1" : _isDirected;
        ImmutableArray<ForeignProperty> properties = Properties(xml, "edge", place);
        if (source is not { } from || target is not { } to)
        {
            return;
        }

        if (!isDirected)
        {
            _losses.Changed("edges without direction", "claims from the first node to the second", place.Location);
        }

        _graph.Add(new ForeignEdge(id, from, to, null, place, properties));
    }

    private ForeignEnd? End(XmlReader xml, string name, ForeignPlace place)
    {
        if (!xml.MoveToAttribute(name))
        {
            Shape(place, $"this edge has no {name}.", "Add it: the id of a node.");
            return null;
        }

        ForeignEnd end = new(xml.Value, _places.At(xml));
        xml.MoveToElement();
        return end;
    }

    private ImmutableArray<ForeignProperty> Properties(XmlReader xml, string element, ForeignPlace owner)
    {
        OrderedDictionary<string, ForeignProperty> properties = new(StringComparer.Ordinal);
        Children(xml, child =>
        {
            ForeignPlace place = _places.At(child);
            switch (child.LocalName)
            {
                case "data":
                    ReadData(child, properties, place);
                    break;
                case "graph":
                    Shape(place, "a graph within a node is not read.", "Import a graph without groups: the program it comes from can ungroup them.");
                    break;
                case "port":
                    _losses.Omitted("ports", "an edge ends at a node", place.Location);
                    break;
                default:
                    break;
            }
        });
        foreach (GraphMlKey key in _keys.Values)
        {
            if (key.Default is { } text && key.IsFor(element) && !properties.ContainsKey(key.Name))
            {
                properties.Add(key.Name, new ForeignProperty(key.Name, key.Value(text), owner));
            }
        }

        return [.. properties.Values];
    }

    private void ReadData(XmlReader xml, OrderedDictionary<string, ForeignProperty> properties, ForeignPlace place)
    {
        if (xml.GetAttribute("key") is not { } id || !_keys.TryGetValue(id, out GraphMlKey? key))
        {
            Shape(place, "this value has no key that the file declares.", "Declare it: <key id=\"…\" attr.name=\"…\"/> before <graph>.");
            return;
        }

        string text = Text(xml, out bool hasElements);
        if (hasElements)
        {
            _losses.Omitted("drawings and other XML within values", "a claim has no place for them", place.Location);
        }
        else if (!properties.TryAdd(key.Name, new ForeignProperty(key.Name, key.Value(text), place)))
        {
            Shape(place, $"this element has a second value of {Report.Quote(key.Name)}.", "Remove one of the two.");
        }
    }

    private XmlException TooDeep(XmlReader xml) =>
        new($"More than {_maxDepth} elements stand within one another.", null, ((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition);

    private string Text(XmlReader xml) => Text(xml, out _);

    private string Text(XmlReader xml, out bool hasElements)
    {
        hasElements = false;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        int depth = xml.Depth;
        System.Text.StringBuilder text = new();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth > _maxDepth)
            {
                throw TooDeep(xml);
            }

            hasElements |= xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }
}
