using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Exchange.Imports.DraftClaims;

/// <summary>Reads the simple qualifiers of drafts: terms, texts, dates and nodes, as the schema says; without one, dates and texts.</summary>
internal sealed class DraftQualifiers(FileScope file, ImportSession session, DraftNodes nodes)
{
    /// <summary>The id of a qualifier; null when the schema has none such, which is reported.</summary>
    public QualifierId? Id(JsonPropertySyntax property)
    {
        if (session.Schema is { } schema)
        {
            return schema.Qualifiers.Resolve(
                file, new Located<string>(property.Name, property.NameSpan), DiagnosticCodes.UnknownQualifier, "Define it in qualifiers.json.")?.Value.Qualifier.Id;
        }

        return new QualifierId(ImportSlug.OfTerm(property.Name) ?? ImportSlug.Digest("qualifier", property.Name));
    }

    /// <summary>Reads one.</summary>
    public void Read(JsonPropertySyntax property, ClaimSketch claim)
    {
        if (Id(property) is not { } id)
        {
            return;
        }

        Qualifier? known = session.Schema?.Schema.FindQualifier(id);
        switch (known?.Type)
        {
            case QualifierType.Term when ValueDecoder.Name(file, property.Value, "a term") is { } term:
                string[] terms = [.. known.Terms.Select(t => t.Id.Value)];
                if (terms.Contains(term.Value))
                {
                    claim.Qualifiers[id] = new TermValue(new TermId(term.Value));
                }
                else
                {
                    file.Report(NameMessages.UnknownTerm(file.At(term.Span), id.Value, term.Value, terms));
                }

                break;
            case QualifierType.Node when nodes.Find(property.Value) is { } node:
                claim.NodeQualifiers[id] = node;
                break;
            case QualifierType.Date when MeasureDecoder.Date(file, property.Value) is { } date:
                claim.Qualifiers[id] = new DateValue(date.Value);
                break;
            case QualifierType.Quantity:
                MeasureDecoder.Quantity(file, property.Value);
                break;
            case null when property.Value is JsonStringSyntax { Value: var text } && text.Contains('-', StringComparison.Ordinal) && EdtfDate.TryParse(text, out EdtfDate? read):
                claim.Qualifiers[id] = new DateValue(read);
                break;
            case null or QualifierType.Text when nodes.Text(property.Value, "a text") is { IsEmpty: false } text:
                claim.Qualifiers[id] = new TextValue(text);
                break;
            default:
                break;
        }
    }
}
