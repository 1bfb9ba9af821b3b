using ClaimGraph.Claims;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Json;

/// <summary>
/// Writes sources, nodes and claims of graph JSON: one object after another, keys in a fixed order, small values on
/// one line.
/// </summary>
internal sealed class GraphJsonWriter(LineJsonWriter json)
{
    public void WriteArray<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    public void WriteSource(Source source)
    {
        json.WriteStartObject();
        WriteText("id", source.Id.Value);
        WriteNames("languages", source.Languages.Select(l => l.Tag));
        WriteLocalized("title", source.Title);
        WriteText("author", source.Author.Value);
        WriteText("publisher", source.Publisher.Value);
        WriteText("language", source.Language.Tag);
        WriteText("published", source.Published.Text);
        WriteText("sha256", source.Sha256);
        WriteArray("paragraphs", source.Paragraphs, p => json.WriteValue(p));
        WriteArray("sections", source.Sections, s => WriteLine(() =>
        {
            WriteText("id", s.Id.Value);
            WriteLocalized("labels", s.Labels);
            json.WritePropertyName("paragraphs");
            json.WriteStartArray();
            json.WriteValue(s.First);
            json.WriteValue(s.Last);
            json.WriteEndArray();
        }));
        WriteArray("withoutClaims", source.WithoutClaims, u => WriteLine(() =>
        {
            json.WritePropertyName("paragraph");
            json.WriteValue(u.Paragraph);
            WriteLocalized("reason", u.Reason);
        }));
        json.WriteEndObject();
    }

    public void WriteNode(Node node)
    {
        json.WriteStartObject();
        WriteText("id", node.Id.Value);
        WriteText("kind", node.Kind.Value);
        WriteLocalized("labels", node.Labels);
        WriteArray("aliases", node.Aliases, a => WriteLine(() =>
        {
            WriteText("text", a.Text);
            WriteText("language", a.Language.Tag);
            WriteText("type", Vocabulary.NameOf(a.Type));
        }));
        if (!node.ExternalIds.IsEmpty)
        {
            json.WritePropertyName("externalIds");
            json.WriteStartObject();
            foreach ((string name, string id) in node.ExternalIds)
            {
                WriteText(name, id);
            }

            json.WriteEndObject();
        }

        WriteOptional("description", node.Description);
        json.WriteEndObject();
    }

    public void WriteClaim(Claim claim)
    {
        json.WriteStartObject();
        WriteText("id", claim.Id.Value);
        WriteText("subject", claim.Subject.Value);
        WriteText("relation", claim.Relation.Value);
        json.WritePropertyName("object");
        json.OnOneLine(() => WriteObject(claim.Object));
        WriteText("modality", Vocabulary.NameOf(claim.Modality));
        WriteText("polarity", Vocabulary.NameOf(claim.Polarity));
        WriteNames("saidBy", claim.SaidBy.Select(n => n.Value));
        if (claim.Time is { } time)
        {
            WriteText("time", time.Text);
        }

        json.WritePropertyName("qualifiers");
        json.WriteStartObject();
        foreach ((Identifiers.QualifierId id, QualifierValue value) in claim.Qualifiers)
        {
            json.WritePropertyName(id.Value);
            json.OnOneLine(() => WriteQualifier(value));
        }

        json.WriteEndObject();
        WriteArray("links", claim.Links, l => WriteLine(() =>
        {
            WriteText("type", Vocabulary.NameOf(l.Type));
            WriteText("claim", l.Claim.Value);
        }));
        WriteArray("evidence", claim.Evidence, e => WriteLine(() => WriteEvidence(e)));
        WriteLocalized("statement", claim.Statement);
        WriteText("section", claim.Section.Value);
        WriteOptional("note", claim.Note);
        json.WriteEndObject();
    }

    public void WriteText(string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    public void WriteNames(string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.OnOneLine(() =>
        {
            json.WriteStartArray();
            foreach (string value in values)
            {
                json.WriteValue(value);
            }

            json.WriteEndArray();
        });
    }

    public void WriteLocalized(string name, LocalizedText text)
    {
        json.WritePropertyName(name);
        json.OnOneLine(() => WriteLanguages(text));
    }

    /// <summary>Writes an object as an element of an array, on a line of its own.</summary>
    public void WriteLine(Action properties)
    {
        json.WriteStartObject();
        json.OnOneLine(() =>
        {
            properties();
            json.WriteEndObject();
        });
    }

    public void WriteOptional(string name, LocalizedText text)
    {
        if (!text.IsEmpty)
        {
            WriteLocalized(name, text);
        }
    }

    private void WriteLanguages(LocalizedText text)
    {
        json.WriteStartObject();
        foreach ((Identifiers.Language language, string value) in text.Entries)
        {
            WriteText(language.Tag, value);
        }

        json.WriteEndObject();
    }

    private void WriteObject(ClaimObject value)
    {
        json.WriteStartObject();
        switch (value)
        {
            case NodeObject node:
                WriteText("node", node.Node.Value);
                break;
            case QuantityObject quantity:
                json.WritePropertyName("quantity");
                WriteQuantity(quantity.Quantity);
                break;
            case DateObject date:
                WriteText("date", date.Date.Text);
                break;
            case TextObject text:
                WriteLocalized("text", text.Text);
                break;
            default:
                throw new NotSupportedException($"A claim's object cannot be a {value.GetType().Name}.");
        }

        json.WriteEndObject();
    }

    private void WriteQualifier(QualifierValue value)
    {
        switch (value)
        {
            case TermValue term:
                json.WriteValue(term.Term.Value);
                break;
            case NodeValue node:
                json.WriteValue(node.Node.Value);
                break;
            case DateValue date:
                json.WriteValue(date.Date.Text);
                break;
            case TextValue text:
                WriteLanguages(text.Text);
                break;
            case QuantityValue quantity:
                WriteQuantity(quantity.Quantity);
                break;
            default:
                throw new NotSupportedException($"A qualifier's value cannot be a {value.GetType().Name}.");
        }
    }

    private void WriteQuantity(Quantity quantity)
    {
        json.WriteStartObject();
        WriteText("value", quantity.ValueText);
        WriteText("unit", quantity.Unit.Value);
        WriteText("comparison", Vocabulary.NameOf(quantity.Comparison));
        json.WriteEndObject();
    }

    private void WriteEvidence(EvidenceSpan span)
    {
        WriteText("source", span.Source.Value);
        json.WritePropertyName("paragraph");
        json.WriteValue(span.Paragraph);
        json.WritePropertyName("start");
        json.WriteValue(span.Start);
        json.WritePropertyName("end");
        json.WriteValue(span.End);
        WriteText("sha256", span.Sha256);
    }
}
