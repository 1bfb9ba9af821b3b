using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.JsonLd;

/// <summary>
/// Reads JSON-LD in the shape the project writes: a context of prefixes, a list of things with full or prefixed names, named graphs
/// within it. What else JSON-LD can do is refused, not guessed at.
/// </summary>
internal sealed class JsonLdReader(FileScope file)
{
    private readonly RdfFile _quads = new();
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    public RdfFile Read(JsonSyntax root)
    {
        if (root is not JsonObjectSyntax document)
        {
            file.Report(RdfMessages.ForeignJsonLd(file.AtStart(root.Span), $"the document is {root.Name}"));
            return _quads;
        }

        if (Property(document, "@context") is { } context)
        {
            Context(context.Value);
        }

        foreach (JsonPropertySyntax property in document.Properties.Where(p => p.Name is not ("@context" or "@graph")))
        {
            file.Report(RdfMessages.ForeignJsonLd(file.At(property.NameSpan), $"the document has {Report.Quote(property.Name)} beside \"@context\" and \"@graph\""));
        }

        if (Property(document, "@graph") is { } graph)
        {
            Things(graph.Value);
        }

        return _quads;
    }

    private static JsonPropertySyntax? Property(JsonObjectSyntax thing, string name) => thing.Properties.FirstOrDefault(p => p.Name == name);

    private static ImmutableArray<JsonSyntax> Each(JsonSyntax value) => value is JsonArraySyntax array ? array.Elements : [value];

    private void Context(JsonSyntax value)
    {
        if (value is not JsonObjectSyntax context)
        {
            file.Report(RdfMessages.ForeignJsonLd(file.AtStart(value.Span), $"the context is {value.Name}"));
            return;
        }

        foreach (JsonPropertySyntax prefix in context.Properties)
        {
            if (prefix.Value is JsonStringSyntax ns && prefix.Name is not ['@', ..])
            {
                _prefixes[prefix.Name] = ns.Value;
            }
            else
            {
                file.Report(RdfMessages.ForeignJsonLd(file.At(prefix.NameSpan), $"the context says more of {Report.Quote(prefix.Name)} than what it stands for"));
            }
        }
    }

    private void Things(JsonSyntax list)
    {
        foreach (JsonSyntax element in Each(list))
        {
            if (element is JsonObjectSyntax thing)
            {
                Thing(thing);
            }
            else
            {
                file.Report(RdfMessages.ForeignJsonLd(file.At(element.Span), $"there is {element.Name} among the things"));
            }
        }
    }

    private void Thing(JsonObjectSyntax thing)
    {
        if (Property(thing, "@id")?.Value is not JsonStringSyntax id)
        {
            file.Report(RdfMessages.ForeignJsonLd(file.AtStart(thing.Span), "a thing has no \"@id\""));
            return;
        }

        if (Expand(id, id.Value) is not { } subject)
        {
            return;
        }

        foreach (JsonPropertySyntax property in thing.Properties)
        {
            switch (property.Name)
            {
                case "@id":
                    break;
                case "@graph":
                    Things(property.Value);
                    break;
                case "@type":
                    Types(subject, id, property.Value);
                    break;
                case ['@', ..]:
                    file.Report(RdfMessages.ForeignJsonLd(file.At(property.NameSpan), $"a thing has {Report.Quote(property.Name)}"));
                    break;
                default:
                    Values(subject, id, property);
                    break;
            }
        }
    }

    private void Types(string subject, JsonStringSyntax id, JsonSyntax types)
    {
        foreach (JsonSyntax type in Each(types))
        {
            if (type is not JsonStringSyntax name)
            {
                file.Report(RdfMessages.ForeignJsonLd(file.At(type.Span), $"a class is {type.Name}"));
            }
            else if (Expand(name, name.Value) is { } iri)
            {
                _quads.Add(subject, id.Span, new RdfValue(Names.Type, RdfTerm.Iri(iri), name.Span));
            }
        }
    }

    private void Values(string subject, JsonStringSyntax id, JsonPropertySyntax property)
    {
        if (Expand(new JsonStringSyntax(property.NameSpan, property.Name), property.Name) is not { } predicate)
        {
            return;
        }

        foreach (JsonSyntax value in Each(property.Value))
        {
            if (Term(value) is { } term)
            {
                _quads.Add(subject, id.Span, new RdfValue(predicate, term.Term, term.Span));
            }
        }
    }

    private (RdfTerm Term, TextSpan Span)? Term(JsonSyntax value)
    {
        switch (value)
        {
            case JsonStringSyntax text:
                return (RdfTerm.Text(text.Value), text.Span);
            case JsonBooleanSyntax flag:
                return (RdfTerm.Typed(flag.Name, Names.XsdBoolean), flag.Span);
            case JsonNumberSyntax number when number.Text.All(c => char.IsAsciiDigit(c) || c == '-'):
                return (RdfTerm.Typed(number.Text, Names.XsdInteger), number.Span);
            case JsonObjectSyntax { Properties: [{ Name: "@id", Value: JsonStringSyntax name }] }:
                return Expand(name, name.Value) is { } iri ? (RdfTerm.Iri(iri), name.Span) : null;
            case JsonObjectSyntax literal when Property(literal, "@value")?.Value is JsonStringSyntax text:
                return Literal(literal, text) is { } term ? (term, text.Span) : null;
            default:
                file.Report(RdfMessages.ForeignJsonLd(file.At(value.Span), $"a value is {value.Name} that is no text, no name (\"@id\") and no literal (\"@value\")"));
                return null;
        }
    }

    private RdfTerm? Literal(JsonObjectSyntax literal, JsonStringSyntax text)
    {
        JsonPropertySyntax[] rest = [.. literal.Properties.Where(p => p.Name != "@value")];
        switch (rest)
        {
            case []:
                return RdfTerm.Text(text.Value);
            case [{ Name: "@language", Value: JsonStringSyntax language }]:
                return RdfTerm.Text(text.Value, _quads.Pooled(language.Value));
            case [{ Name: "@type", Value: JsonStringSyntax type }]:
                return Expand(type, type.Value) is { } datatype ? RdfTerm.Typed(text.Value, datatype) : null;
            default:
                file.Report(RdfMessages.ForeignJsonLd(file.At(rest[^1].NameSpan), "a literal has more than \"@value\" and one of \"@type\" and \"@language\""));
                return null;
        }
    }

    // A name with a prefix of the context, or an IRI as it is; null when it is neither, which is reported.
    private string? Expand(JsonStringSyntax place, string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            file.Report(RdfMessages.RelativeIri(file.At(place.Span), name));
            return null;
        }

        bool isFull = name.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal);
        return _quads.Pooled(!isFull && _prefixes.TryGetValue(name[..colon], out string? ns) ? ns + name[(colon + 1)..] : name);
    }
}
