using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>
/// Turns what is said of a thing into values of graph JSON that stand where the file says them. What is not said gives null: whether
/// it must be is decided by the rules of graph JSON.
/// </summary>
internal sealed class ThingReader(FileScope file, RdfFile quads)
{
    /// <summary>What the file says.</summary>
    public RdfFile Quads => quads;

    /// <summary>Reports.</summary>
    public void Report(Diagnostic diagnostic) => file.Report(diagnostic);

    /// <summary>Where a stretch of the file is.</summary>
    public Location At(TextSpan span) => file.At(span);

    /// <summary>An object of those properties that there are.</summary>
    public static JsonObjectSyntax Object(TextSpan span, params IEnumerable<(string Name, JsonSyntax? Value)> properties) => new(
        span,
        [.. properties.Where(p => p.Value is not null).Select(p => new JsonPropertySyntax(span, p.Name, p.Value!))]);

    /// <summary>A list.</summary>
    public static JsonArraySyntax Array(TextSpan span, IEnumerable<JsonSyntax> elements) => new(span, [.. elements]);

    /// <summary>What is said by a predicate, each once.</summary>
    public static IEnumerable<RdfValue> All(RdfResource thing, string predicate) =>
        thing.Values.Where(v => v.Predicate == predicate).DistinctBy(v => v.Term);

    /// <summary>The one thing said by a predicate; a second one is reported.</summary>
    public RdfValue? One(RdfResource thing, string predicate)
    {
        RdfValue? found = null;
        foreach (RdfValue value in All(thing, predicate))
        {
            if (found is { } first)
            {
                file.Report(RdfMessages.SecondValue(At(value.Span), thing.Iri, predicate, At(first.Span)));
                break;
            }

            found = value;
        }

        return found;
    }

    /// <summary>A text without language, as it is written.</summary>
    public JsonStringSyntax? Text(RdfResource thing, string predicate) =>
        One(thing, predicate) is { } value ? new JsonStringSyntax(value.Span, value.Term.Value) : null;

    /// <summary>A whole number.</summary>
    public JsonNumberSyntax? Number(RdfResource thing, string predicate) =>
        One(thing, predicate) is { } value ? new JsonNumberSyntax(value.Span, value.Term.Value) : null;

    /// <summary>A flag; null, which is false, when nothing is said.</summary>
    public JsonSyntax? Flag(RdfResource thing, string predicate) => One(thing, predicate) switch
    {
        null => null,
        { Term.Value: "true" or "1" } value => new JsonBooleanSyntax(value.Span, true),
        { Term.Value: "false" or "0" } value => new JsonBooleanSyntax(value.Span, false),
        { } value => new JsonStringSyntax(value.Span, value.Term.Value),
    };

    /// <summary>A text by language.</summary>
    public JsonObjectSyntax? Localized(RdfResource thing, string predicate) => Localized(All(thing, predicate));

    /// <summary>A text by language; null when there is none.</summary>
    public JsonObjectSyntax? Localized(IEnumerable<RdfValue> values)
    {
        SortedDictionary<string, RdfValue> texts = new(StringComparer.Ordinal);
        foreach (RdfValue value in values)
        {
            if (value.Term.Language is not { } language)
            {
                file.Report(RdfMessages.NoLanguage(At(value.Span)));
            }
            else if (!texts.TryAdd(language, value))
            {
                file.Report(RdfMessages.SecondText(At(value.Span), language, At(texts[language].Span)));
            }
        }

        return texts.Count == 0 ? null : new JsonObjectSyntax(
            texts.Values.MinBy(t => t.Span.Start).Span,
            [.. texts.Select(t => new JsonPropertySyntax(t.Value.Span, t.Key, new JsonStringSyntax(t.Value.Span, t.Value.Term.Value)))]);
    }

    /// <summary>The id of the thing that is named.</summary>
    public JsonStringSyntax? Reference(RdfResource thing, string predicate) => One(thing, predicate) is { } value ? Reference(value) : null;

    /// <summary>
    /// The id of the thing that is named: what is said to identify it or, of a thing nothing is said of, the end of its IRI, so that
    /// an unknown name is reported by the rules that know all names.
    /// </summary>
    public JsonStringSyntax Reference(RdfValue value)
    {
        string? id = value.Term.IsIri && quads.Find(value.Term.Value) is { } thing
            ? thing.Values.FirstOrDefault(v => v.Predicate == Names.Identifier).Term.Value
            : null;
        return new JsonStringSyntax(value.Span, id ?? LastPart(value.Term.Value));
    }

    /// <summary>A word of a closed vocabulary, from its IRI.</summary>
    public JsonStringSyntax? Word(RdfResource thing, string predicate) => One(thing, predicate) is { } value
        ? new JsonStringSyntax(value.Span, value.Term.Value.StartsWith(Terms.Namespace, StringComparison.Ordinal) ? value.Term.Value[Terms.Namespace.Length..] : LastPart(value.Term.Value))
        : null;

    /// <summary>A list of RDF, in its order.</summary>
    /// <param name="thing">The thing that has it.</param>
    /// <param name="predicate">What leads to its first cell.</param>
    /// <param name="element">Makes an element.</param>
    /// <returns>The list; null when there is none.</returns>
    public JsonArraySyntax? List(RdfResource thing, string predicate, Func<RdfValue, JsonSyntax> element)
    {
        if (One(thing, predicate) is not { } start)
        {
            return null;
        }

        ImmutableArray<JsonSyntax>.Builder elements = ImmutableArray.CreateBuilder<JsonSyntax>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        RdfValue next = start;
        while (next.Term.Value != Names.Nil)
        {
            if (quads.Find(next.Term.Value) is not { } cell || !seen.Add(cell.Iri)
                || One(cell, Names.First) is not { } first || One(cell, Names.Rest) is not { } rest)
            {
                file.Report(RdfMessages.BrokenList(At(next.Span), next.Term.Value));
                break;
            }

            elements.Add(element(first));
            next = rest;
        }

        return new JsonArraySyntax(start.Span, elements.DrainToImmutable());
    }

    /// <summary>A list of ids.</summary>
    public JsonArraySyntax? References(RdfResource thing, string predicate) => List(thing, predicate, Reference);

    /// <summary>The things that a predicate leads to, in their order; one of which nothing is said is reported.</summary>
    public IReadOnlyList<RdfResource> Parts(RdfResource thing, string predicate, string order) => Ordered(Parts(thing, predicate), order);

    /// <summary>The things that a predicate leads to; one of which nothing is said is reported.</summary>
    public List<RdfResource> Parts(RdfResource thing, string predicate)
    {
        List<RdfResource> parts = [];
        foreach (RdfValue value in All(thing, predicate))
        {
            if (quads.Find(value.Term.Value) is { } part && value.Term.IsIri)
            {
                parts.Add(part);
            }
            else
            {
                file.Report(RdfMessages.NotDescribed(At(value.Span), value.Term.Value));
            }
        }

        return parts;
    }

    /// <summary>Things in the order of a number each of them has; of one without, that is reported.</summary>
    public IReadOnlyList<RdfResource> Ordered(IEnumerable<RdfResource> things, string order) =>
        [.. things.Select(t => (Thing: t, Place: Place(t, order))).OrderBy(t => t.Place).ThenBy(t => t.Thing.Iri, StringComparer.Ordinal).Select(t => t.Thing)];

    /// <summary>A quantity; null for what is none.</summary>
    public JsonObjectSyntax? Quantity(RdfValue value) => value.Term.IsIri && quads.Find(value.Term.Value) is { } quantity && quads.IsOfClass(quantity.Iri, Terms.Quantity)
        ? Object(value.Span, ("value", Text(quantity, Names.Value)), ("unit", Reference(quantity, Terms.UnitOf)), ("comparison", Word(quantity, Terms.Comparison)))
        : null;

    private int Place(RdfResource thing, string order)
    {
        RdfValue? value = One(thing, order);
        if (value is { } given && int.TryParse(given.Term.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return place;
        }

        file.Report(RdfMessages.NoPlace(At(value?.Span ?? thing.Span), thing.Iri, order));
        return int.MaxValue;
    }

    private static string LastPart(string iri)
    {
        string last = iri[(iri.AsSpan().LastIndexOfAny('/', '#', ':') + 1)..];
        string part = last[(last.LastIndexOf('.') + 1)..];
        return Slug.IsValid(part) ? part : iri;
    }
}
