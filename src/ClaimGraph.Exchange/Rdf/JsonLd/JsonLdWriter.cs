using System.Globalization;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Writing;
using Newtonsoft.Json;

namespace ClaimGraph.Exchange.Rdf.JsonLd;

/// <summary>Writes a list of things, and of named graphs that are lists of things, one after another.</summary>
internal sealed class JsonLdWriter
{
    private readonly TextWriter _text;
    private readonly Prefixes _prefixes;
    private string? _graph;

    public JsonLdWriter(TextWriter text, Prefixes prefixes)
    {
        _text = text;
        _prefixes = prefixes;
    }

    /// <summary>Writes all of it.</summary>
    public void Write(IEnumerable<Quad> quads)
    {
        using JsonTextWriter json = new(_text)
        {
            Formatting = Formatting.Indented,
            Indentation = 1,
            Culture = CultureInfo.InvariantCulture,
            CloseOutput = false,
        };
        json.WriteStartObject();
        json.WritePropertyName("@context");
        json.WriteStartObject();
        foreach ((string prefix, string ns) in _prefixes.All)
        {
            json.WritePropertyName(prefix);
            json.WriteValue(ns);
        }

        json.WriteEndObject();
        json.WritePropertyName("@graph");
        json.WriteStartArray();
        foreach (SubjectBlock block in SubjectBlocks.Of(quads))
        {
            Enter(json, block.Graph);
            Block(json, block);
        }

        Enter(json, null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Enter(JsonTextWriter json, string? graph)
    {
        if (graph == _graph)
        {
            return;
        }

        if (_graph is not null)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }

        if (graph is not null)
        {
            json.WriteStartObject();
            json.WritePropertyName("@id");
            json.WriteValue(Shortened(graph));
            json.WritePropertyName("@graph");
            json.WriteStartArray();
        }

        _graph = graph;
    }

    private void Block(JsonTextWriter json, SubjectBlock block)
    {
        json.WriteStartObject();
        json.WritePropertyName("@id");
        json.WriteValue(Shortened(block.Subject));
        foreach ((string predicate, List<RdfTerm> objects) in block.Values)
        {
            bool isType = predicate == Names.Type;
            json.WritePropertyName(isType ? "@type" : Shortened(predicate));
            if (objects.Count > 1)
            {
                json.WriteStartArray();
            }

            foreach (RdfTerm value in objects)
            {
                if (isType)
                {
                    json.WriteValue(Shortened(value.Value));
                }
                else
                {
                    Value(json, value);
                }
            }

            if (objects.Count > 1)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private void Value(JsonTextWriter json, RdfTerm value)
    {
        if (value.Datatype == Names.XsdString)
        {
            json.WriteValue(value.Value);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName(value.IsIri ? "@id" : "@value");
        json.WriteValue(value.IsIri ? Shortened(value.Value) : value.Value);
        if (!value.IsIri)
        {
            json.WritePropertyName(value.Language is null ? "@type" : "@language");
            json.WriteValue(value.Language ?? Shortened(value.Datatype!));
        }

        json.WriteEndObject();
    }

    private string Shortened(string iri) => _prefixes.TryShorten(iri, out string prefix, out ReadOnlySpan<char> local) ? $"{prefix}:{local}" : iri;
}
