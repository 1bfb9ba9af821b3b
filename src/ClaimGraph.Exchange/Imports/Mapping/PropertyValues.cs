using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>Reads the values of properties as texts, numbers and dates; what cannot be read so is noted as lost.</summary>
internal sealed class PropertyValues(ImportSession session, ImmutableArray<Language> languages)
{
    /// <summary>The texts of a property, tidy; empty ones are left out.</summary>
    /// <param name="property">The property.</param>
    /// <param name="owner">What has it: <c>of nodes</c>.</param>
    public IEnumerable<string> Texts(ForeignProperty property, string owner)
    {
        if (property.Value is ForeignRecord || (property.Value is ForeignList list && list.Items.Any(i => i is ForeignRecord)))
        {
            session.Losses.Omitted($"property {Report.Quote(property.Name)} {owner}", "its value has properties of its own", property.Place.Location);
        }

        foreach (string text in property.Value.Texts)
        {
            string tidy = Tidy(text, property.Place);
            if (tidy.Length > 0)
            {
                yield return tidy;
            }
        }
    }

    /// <summary>A text made tidy; that it was changed is noted.</summary>
    public string Tidy(string text, ForeignPlace place)
    {
        string tidy = TidyText.Of(text);
        if (tidy != text)
        {
            session.Losses.Changed("texts with line ends, invisible characters or white space at their ends", "the text on one line without them", place.Location);
        }

        return tidy;
    }

    /// <summary>The objects of claims that a property of a node becomes, one for each of its values.</summary>
    public IEnumerable<ClaimObject> Objects(ForeignProperty property, PropertyTarget target)
    {
        foreach (string text in Texts(property, "of nodes"))
        {
            ClaimObject? value = target.Form switch
            {
                ValueForm.Quantity => Quantity(text, target, property, "of nodes") is { } quantity ? new QuantityObject(quantity) : null,
                ValueForm.Date => Date(text, property, "of nodes") is { } date ? new DateObject(date) : null,
                _ => new TextObject(Everywhere(text, target.Language)),
            };
            if (value is not null)
            {
                yield return value;
            }
        }
    }

    /// <summary>A text as a number in the unit of a property.</summary>
    public Quantity? Quantity(string text, PropertyTarget target, ForeignProperty property, string owner)
    {
        if (ValueTexts.Decimal(text) is { } number)
        {
            return new Quantity(number, new UnitId(target.Unit!), Comparison.Exactly);
        }

        session.Losses.Omitted($"value of {Report.Quote(property.Name)} {owner}", "it is no decimal number", property.Place.Location);
        return null;
    }

    /// <summary>A text as a date.</summary>
    public EdtfDate? Date(string text, ForeignProperty property, string owner)
    {
        // Databases write a blank where ISO 8601 has a T.
        string iso = text.Length > 10 && text[10] == ' ' ? $"{text[..10]}T{text[11..]}" : text;
        if (EdtfDate.TryParse(text, out EdtfDate? date) || EdtfDate.TryParse(iso, out date))
        {
            return date;
        }

        if (iso.Length > 11 && iso[10] == 'T' && EdtfDate.TryParse(iso[..10], out date))
        {
            session.Losses.Changed("times of the day", "the day", property.Place.Location);
            return date;
        }

        session.Losses.Omitted($"value of {Report.Quote(property.Name)} {owner}", "it is no date of EDTF", property.Place.Location);
        return null;
    }

    /// <summary>A text in one language, or else in all of the dataset.</summary>
    public LocalizedText Everywhere(string text, Language? language) =>
        new((language is { } one ? [one] : languages).Select(l => KeyValuePair.Create(l, text)));
}
