using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Exchange.Properties;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.CsvTables;

/// <summary>The columns that every claim has, whatever its object: how it is meant, when, its qualifiers and its texts.</summary>
internal sealed class ClaimColumns(GraphSchema schema, Language[] languages)
{
    /// <summary>Their names; those of qualifiers follow the schema.</summary>
    public IEnumerable<string> Header =>
    [
        "modality", "polarity", "time", "time_earliest", "time_latest",
        .. schema.Qualifiers.SelectMany(HeaderOf),
        .. TextLanguages.Columns("statement", languages), .. TextLanguages.Columns("note", languages),
        "section",
    ];

    /// <summary>Writes them.</summary>
    public void Write(CsvTable table, Claim claim)
    {
        table.Plain(Vocabulary.NameOf(claim.Modality)).Plain(Vocabulary.NameOf(claim.Polarity));
        Write(table, claim.Time);
        foreach (Qualifier qualifier in schema.Qualifiers)
        {
            Write(table, qualifier.Type, claim.Qualifiers.GetValueOrDefault(qualifier.Id));
        }

        table.Texts(claim.Statement, languages).Texts(claim.Note, languages).Plain(claim.Section.Value);
    }

    private IEnumerable<string> HeaderOf(Qualifier qualifier)
    {
        string name = $"qualifier_{PropertyList.Named(qualifier.Id.Value)}";
        return qualifier.Type switch
        {
            QualifierType.Date => [name, $"{name}_earliest", $"{name}_latest"],
            QualifierType.Quantity => [name, $"{name}_unit", $"{name}_comparison"],
            QualifierType.Text => TextLanguages.Columns(name, languages),
            _ => [name],
        };
    }

    private void Write(CsvTable table, QualifierType type, QualifierValue? value)
    {
        switch (type)
        {
            case QualifierType.Date:
                Write(table, (value as DateValue)?.Date);
                break;
            case QualifierType.Quantity:
                Quantities.Quantity? quantity = (value as QuantityValue)?.Quantity;
                table.Plain(quantity?.ValueText).Plain(quantity?.Unit.Value)
                    .Plain(quantity is null ? null : Vocabulary.NameOf(quantity.Comparison));
                break;
            case QualifierType.Text:
                table.Texts((value as TextValue)?.Text ?? LocalizedText.Empty, languages);
                break;
            case QualifierType.Node:
                table.Plain((value as NodeValue)?.Node.Value);
                break;
            default:
                table.Plain((value as TermValue)?.Term.Value);
                break;
        }
    }

    private static void Write(CsvTable table, EdtfDate? date) =>
        table.Plain(date?.Text).Plain(date?.Earliest?.ToString()).Plain(date?.Latest?.ToString());
}
