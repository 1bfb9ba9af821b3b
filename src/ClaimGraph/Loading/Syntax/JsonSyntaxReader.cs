using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using Newtonsoft.Json;

namespace ClaimGraph.Loading.Syntax;

/// <summary>Reads JSON with comments into values that know where they stand.</summary>
/// <remarks>
/// The elements of the arrays named as streamed are handed over one at a time and then forgotten, so that a file costs its
/// text and one element, however many elements it has. Never throws for bad text; whatever stood before it is still read.
/// </remarks>
internal static class JsonSyntaxReader
{
    /// <summary>Nesting that files are allowed unless somebody says otherwise: objects and arrays within one another.</summary>
    public const int DefaultMaxDepth = 64;

    private static readonly ImmutableHashSet<string> Nothing = [];

    /// <summary>Reads a whole text into one value.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes what is malformed.</param>
    /// <param name="maxDepth">How many objects and arrays may stand within one another.</param>
    /// <returns>The value; null when the text is malformed, which has been reported.</returns>
    public static JsonSyntax? Read(SourceText source, DiagnosticBag diagnostics, int maxDepth = DefaultMaxDepth)
    {
        JsonReading reading = Read(source, Nothing, static (_, _) => { }, diagnostics, maxDepth);
        return reading.IsComplete ? reading.Root : null;
    }

    /// <summary>Reads a text whose root is an object with arrays that may be long.</summary>
    /// <param name="source">The text.</param>
    /// <param name="streamed">The names of the root's properties whose elements are handed over one at a time.</param>
    /// <param name="onElement">Takes the property's name and an element; called in the order of the file.</param>
    /// <param name="diagnostics">Takes what is malformed.</param>
    /// <param name="maxDepth">How many objects and arrays may stand within one another.</param>
    /// <returns>The root, with streamed arrays left empty, and whether the text could be read to its end.</returns>
    public static JsonReading Read(
        SourceText source,
        IReadOnlySet<string> streamed,
        Action<string, JsonSyntax> onElement,
        DiagnosticBag diagnostics,
        int maxDepth = DefaultMaxDepth)
    {
        using JsonTokenReader reader = new(source, maxDepth, diagnostics);
        if (!reader.Read())
        {
            return new JsonReading(null, IsComplete: false);
        }

        Builder builder = new(source, reader, diagnostics);
        JsonSyntax? root = reader.Token == JsonToken.StartObject ? builder.Root(streamed, onElement) : builder.Value();
        while (reader.Read())
        {
            // Only comments may follow; anything else breaks the reader.
        }

        return new JsonReading(root, !reader.IsBroken);
    }

    // Every method starts with the reader at a value's first token and leaves it at the value's last.
    private sealed class Builder(SourceText source, JsonTokenReader reader, DiagnosticBag diagnostics)
    {
        // Null when the text broke within the value.
        public JsonSyntax? Value() => reader.Token switch
        {
            JsonToken.StartObject => Object(),
            JsonToken.StartArray => Array(),
            JsonToken.String => new JsonStringSyntax(reader.Span, reader.StringValue),
            JsonToken.Boolean => new JsonBooleanSyntax(reader.Span, source.Text[reader.Span.Start] == 't'),
            JsonToken.Null => new JsonNullSyntax(reader.Span),
            _ => new JsonNumberSyntax(reader.Span, reader.NumberText()),
        };

        // Keeps what was read when the text breaks within.
        public JsonObjectSyntax Root(IReadOnlySet<string> streamed, Action<string, JsonSyntax> onElement)
        {
            TextSpan start = reader.Span;
            PropertyList properties = new(source, diagnostics);
            while (reader.Read() && reader.Token == JsonToken.PropertyName)
            {
                (TextSpan place, string name) = (reader.Span, reader.StringValue);
                if (!reader.Read())
                {
                    break;
                }

                JsonSyntax? value = reader.Token == JsonToken.StartArray && streamed.Contains(name)
                    ? Stream(name, onElement)
                    : Value();
                if (value is not null)
                {
                    properties.Add(new JsonPropertySyntax(place, name, value));
                }
            }

            return new JsonObjectSyntax(new TextSpan(start.Start, reader.Span.End), properties.ToImmutable());
        }

        private JsonObjectSyntax? Object()
        {
            TextSpan start = reader.Span;
            PropertyList properties = new(source, diagnostics);
            while (reader.Read() && reader.Token == JsonToken.PropertyName)
            {
                (TextSpan place, string name) = (reader.Span, reader.StringValue);
                if (!reader.Read() || Value() is not { } value)
                {
                    return null;
                }

                properties.Add(new JsonPropertySyntax(place, name, value));
            }

            return reader.IsBroken
                ? null
                : new JsonObjectSyntax(new TextSpan(start.Start, reader.Span.End), properties.ToImmutable());
        }

        private JsonArraySyntax? Array()
        {
            TextSpan start = reader.Span;
            ImmutableArray<JsonSyntax>.Builder elements = ImmutableArray.CreateBuilder<JsonSyntax>();
            while (reader.Read() && reader.Token != JsonToken.EndArray)
            {
                if (Value() is not { } element)
                {
                    return null;
                }

                elements.Add(element);
            }

            return reader.IsBroken
                ? null
                : new JsonArraySyntax(new TextSpan(start.Start, reader.Span.End), elements.DrainToImmutable());
        }

        // Even when the text breaks within, the array was there.
        private JsonArraySyntax Stream(string name, Action<string, JsonSyntax> onElement)
        {
            TextSpan start = reader.Span;
            while (reader.Read() && reader.Token != JsonToken.EndArray && Value() is { } element)
            {
                onElement(name, element);
            }

            return new JsonArraySyntax(new TextSpan(start.Start, reader.Span.End), []);
        }
    }

    // The first of two properties with one name counts.
    private sealed class PropertyList(SourceText source, DiagnosticBag diagnostics)
    {
        private const int Few = 16;

        private readonly ImmutableArray<JsonPropertySyntax>.Builder _properties = ImmutableArray.CreateBuilder<JsonPropertySyntax>();
        private Dictionary<string, TextSpan>? _names;

        public void Add(JsonPropertySyntax property)
        {
            if (Find(property.Name) is { } first)
            {
                diagnostics.Add(JsonMessages.DuplicateKey(source.Locate(property.NameSpan), property.Name, source.Locate(first)));
                return;
            }

            _properties.Add(property);
            _names?.Add(property.Name, property.NameSpan);
        }

        // Objects are small; looking through a few names is cheaper than hashing them.
        private TextSpan? Find(string name)
        {
            if (_properties.Count > Few)
            {
                _names ??= _properties.ToDictionary(p => p.Name, p => p.NameSpan, StringComparer.Ordinal);
                return _names.TryGetValue(name, out TextSpan span) ? span : null;
            }

            foreach (JsonPropertySyntax property in _properties)
            {
                if (string.Equals(property.Name, name, StringComparison.Ordinal))
                {
                    return property.NameSpan;
                }
            }

            return null;
        }

        public ImmutableArray<JsonPropertySyntax> ToImmutable() => _properties.DrainToImmutable();
    }
}
