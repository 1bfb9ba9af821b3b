using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>Values written out for people, and texts made fit to be shown, by language tag in the order of the page's languages.</summary>
internal sealed class PageTexts(PageContent content)
{
    /// <summary>The tag of what is the same in every language: "undetermined" (ISO 639-2).</summary>
    public const string AnyLanguage = "und";

    private readonly GraphSchema _schema = content.Schema;

    /// <summary>A text in the languages it comes in: first the page's, then others it has.</summary>
    public KeyValuePair<string, string>[] Of(LocalizedText text) =>
    [
        .. text.Entries
            .OrderBy(e => content.Languages.IndexOf(e.Key) is >= 0 and int place ? place : int.MaxValue)
            .Select(e => new KeyValuePair<string, string>(e.Key.Tag, Printable.Clean(e.Value))),
    ];

    /// <summary>The value of a claim whose object is no node.</summary>
    public KeyValuePair<string, string>[] Of(ClaimObject value) => value switch
    {
        QuantityObject quantity => Of(quantity.Quantity),
        DateObject date => Same(date.Date.Text),
        TextObject text => Of(text.Text),
        _ => throw new ArgumentException("A node is no value.", nameof(value)),
    };

    /// <summary>The value of a qualifier.</summary>
    public KeyValuePair<string, string>[] Of(QualifierId name, QualifierValue value) => value switch
    {
        TermValue term => _schema.FindQualifier(name)?.Terms.FirstOrDefault(t => t.Id == term.Term) is { } known
            ? Of(known.Labels)
            : Same(term.Term.Value),
        TextValue text => Of(text.Text),
        NodeValue node => content.Graph.Whole.FindNode(node.Node) is { } known ? Of(known.Labels) : Same(node.Node.Value),
        QuantityValue quantity => Of(quantity.Quantity),
        DateValue date => Same(date.Date.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static KeyValuePair<string, string>[] Same(string text) => [new(AnyLanguage, text)];

    private KeyValuePair<string, string>[] Of(Quantity quantity)
    {
        Unit? unit = _schema.FindUnit(quantity.Unit);
        KeyValuePair<string, string>[] written =
        [
            .. content.Languages.Select(l => new KeyValuePair<string, string>(
                l.Tag,
                Printable.Clean(quantity.Format(unit?.Labels.In(l) ?? quantity.Unit.Value)))),
        ];
        return written.All(w => w.Value == written[0].Value) ? Same(written[0].Value) : written;
    }
}
