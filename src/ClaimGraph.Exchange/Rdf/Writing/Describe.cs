using System.Globalization;
using ClaimGraph.Dates;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>Makes the statements about one thing in one graph.</summary>
/// <param name="graph">The graph; null for the default graph.</param>
/// <param name="subject">The thing's IRI.</param>
internal readonly struct Describe(string? graph, string subject)
{
    /// <summary>The thing's IRI.</summary>
    public string Subject => subject;

    /// <summary>A statement about it.</summary>
    public Quad Has(string predicate, RdfTerm value) => new(graph, subject, predicate, value);

    /// <summary>That it stands to another thing.</summary>
    public Quad Is(string predicate, string iri) => Has(predicate, RdfTerm.Iri(iri));

    /// <summary>That it has a whole number.</summary>
    public Quad Counts(string predicate, int number) =>
        Has(predicate, RdfTerm.Typed(number.ToString(CultureInfo.InvariantCulture), Names.XsdInteger));

    /// <summary>Its classes.</summary>
    public IEnumerable<Quad> Types(params string[] classes)
    {
        Describe it = this;
        return classes.Select(c => it.Is(Names.Type, c));
    }

    /// <summary>A text, in each of its languages.</summary>
    public IEnumerable<Quad> Says(string predicate, LocalizedText text)
    {
        Describe it = this;
        return text.Entries.Select(e => it.Has(predicate, RdfTerm.Text(e.Value, e.Key.Tag)));
    }

    /// <summary>A flag; what is not so is not said.</summary>
    public IEnumerable<Quad> Flag(string predicate, bool isSo) =>
        isSo ? [Has(predicate, RdfTerm.Typed("true", Names.XsdBoolean))] : [];

    /// <summary>A list in its order, whose cells are named after the thing: lists of RDF usually have cells without names.</summary>
    public IEnumerable<Quad> Lists(string predicate, string name, IReadOnlyList<RdfTerm> items)
    {
        if (items.Count == 0)
        {
            yield break;
        }

        yield return Is(predicate, GraphNames.Part(subject, name, 1));
        for (int i = 1; i <= items.Count; i++)
        {
            Describe cell = new(graph, GraphNames.Part(subject, name, i));
            yield return cell.Is(Names.Type, Names.List);
            yield return cell.Has(Names.First, items[i - 1]);
            yield return cell.Is(Names.Rest, i == items.Count ? Names.Nil : GraphNames.Part(subject, name, i + 1));
        }
    }

    /// <summary>What a quantity is.</summary>
    public IEnumerable<Quad> Quantity(Quantity quantity, GraphNames names) =>
    [
        Is(Names.Type, Terms.Quantity),
        Has(Names.Value, RdfTerm.Typed(quantity.ValueText, Names.XsdDecimal)),
        Is(Terms.UnitOf, names.Of(quantity.Unit)),
        Is(Terms.Comparison, Terms.Of(quantity.Comparison)),
    ];

    /// <summary>
    /// A date as it is written: of the XML Schema type where it is a complete day, month or year, or else of that of EDTF, so that
    /// its text is the EDTF text either way.
    /// </summary>
    public static RdfTerm Date(EdtfDate date) => RdfTerm.Typed(date.Text, CompleteType(date) ?? Names.EdtfDatatype);

    /// <summary>A day as XML Schema has it; null outside the years 1 to 9999, where tools disagree.</summary>
    public static RdfTerm? Day(CalendarDay? day) =>
        day is { Year: >= 1 and <= 9999 } d ? RdfTerm.Typed(d.ToString(), Names.XsdDate) : null;

    private static string? CompleteType(EdtfDate date)
    {
        string text = date.Text;
        bool isPlain = !date.IsInterval && text.All(c => char.IsAsciiDigit(c) || c == '-') && Day(date.Earliest) is not null;
        return !isPlain ? null : text.Length switch
        {
            4 => Names.XsdYear,

            // The months from 21 are seasons.
            7 when string.CompareOrdinal(text, 5, "12", 0, 2) <= 0 => Names.XsdYearMonth,
            10 => Names.XsdDate,
            _ => null,
        };
    }
}
