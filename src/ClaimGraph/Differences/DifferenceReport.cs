using System.Globalization;
using System.Text;
using ClaimGraph.Identifiers;
using Newtonsoft.Json;

namespace ClaimGraph.Differences;

/// <summary>
/// The difference of two datasets as people and programs read it. Texts of the datasets are untrusted: the plain text has them as they
/// are, Markdown and JSON escape them.
/// </summary>
/// <param name="difference">The difference.</param>
/// <param name="language">The language of names and statements.</param>
public sealed class DifferenceReport(DatasetDifference difference, Language language)
{
    private static readonly (ElementKind Element, string One, string Many)[] Names =
    [
        (ElementKind.ColorGroup, "colour group", "colour groups"),
        (ElementKind.Kind, "kind", "kinds"),
        (ElementKind.Relation, "relation", "relations"),
        (ElementKind.Qualifier, "qualifier", "qualifiers"),
        (ElementKind.Unit, "unit", "units"),
        (ElementKind.Source, "source", "sources"),
        (ElementKind.Node, "node", "nodes"),
        (ElementKind.Claim, "claim", "claims"),
    ];

    /// <summary>The report as plain text: counts, then a line for each element and for each field of what changed.</summary>
    /// <returns>Lines with LF at their ends; <c>No difference.</c> for equal datasets.</returns>
    public string ToText()
    {
        if (difference.IsEmpty)
        {
            return "No difference.\n";
        }

        StringBuilder text = new();
        foreach ((string name, DifferenceCounts counts) in Counts())
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {Show(counts)}\n");
        }

        text.Append('\n');
        foreach (ElementDifference element in difference.Elements())
        {
            string title = OneLine(element.Title.In(language));
            text.Append(CultureInfo.InvariantCulture, $"{Sign(element.Kind)} {NameOf(element.Element)} {element.Id}{(title.Length == 0 ? "" : $"  {title}")}\n");
            foreach (FieldDifference field in element.Fields)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {field.Field}: {Show(field, OneLine)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The report as Markdown: a table of counts, then a list for each sort of element.</summary>
    /// <returns>Lines with LF at their ends.</returns>
    public string ToMarkdown()
    {
        StringBuilder text = new("# Differences\n\n");
        if (difference.IsEmpty)
        {
            return text.Append("None.\n").ToString();
        }

        text.Append("| | added | removed | changed | moved |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach ((string name, DifferenceCounts counts) in Counts())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {counts.Added} | {counts.Removed} | {counts.Changed} | {counts.Moved} |\n");
        }

        foreach (IGrouping<ElementKind, ElementDifference> group in difference.Elements().GroupBy(e => e.Element))
        {
            string heading = Names.First(n => n.Element == group.Key).Many;
            text.Append(CultureInfo.InvariantCulture, $"\n## {char.ToUpperInvariant(heading[0])}{heading[1..]}\n\n");
            foreach (ElementDifference element in group)
            {
                string title = Escape(element.Title.In(language));
                text.Append(CultureInfo.InvariantCulture, $"- **{Vocabulary.NameOf(element.Kind)}** `{element.Id}`{(title.Length == 0 ? "" : $" {title}")}\n");
                foreach (FieldDifference field in element.Fields)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  - {Escape(field.Field)}: {Show(field, Escape)}\n");
                }
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// The report as JSON: <c>counts</c>, then <c>differences</c> with <c>element</c>, <c>id</c>, <c>title</c>, <c>difference</c> and, of
    /// what changed, <c>fields</c> with <c>field</c>, <c>before</c> and <c>after</c>, null for what is not there.
    /// </summary>
    /// <param name="json">Takes the value.</param>
    public void WriteJson(JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("counts");
        json.WriteStartObject();
        foreach ((string name, DifferenceCounts counts) in Counts())
        {
            json.WritePropertyName(name);
            json.WriteStartObject();
            Number("added", counts.Added);
            Number("removed", counts.Removed);
            Number("changed", counts.Changed);
            Number("moved", counts.Moved);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WritePropertyName("differences");
        json.WriteStartArray();
        foreach (ElementDifference element in difference.Elements())
        {
            json.WriteStartObject();
            Text("element", NameOf(element.Element));
            Text("id", element.Id);
            Text("title", element.Title.In(language));
            Text("difference", Vocabulary.NameOf(element.Kind));
            if (!element.Fields.IsEmpty)
            {
                json.WritePropertyName("fields");
                json.WriteStartArray();
                foreach (FieldDifference field in element.Fields)
                {
                    json.WriteStartObject();
                    Text("field", field.Field);
                    Text("before", field.Before);
                    Text("after", field.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }

        void Number(string name, int value)
        {
            json.WritePropertyName(name);
            json.WriteValue(value);
        }
    }

    private IEnumerable<(string Name, DifferenceCounts Counts)> Counts()
    {
        foreach ((ElementKind element, _, string many) in Names)
        {
            if (DifferenceCounts.Of(difference, element) is { IsEmpty: false } counts)
            {
                yield return (many, counts);
            }
        }

        if (DifferenceCounts.OfEvidence(difference) is { IsEmpty: false } evidence)
        {
            yield return ("evidence", evidence);
        }
    }

    private static string Show(DifferenceCounts counts) => string.Join(", ", new[]
    {
        (counts.Added, "added"), (counts.Removed, "removed"), (counts.Changed, "changed"), (counts.Moved, "moved"),
    }.Where(c => c.Item1 > 0).Select(c => $"{c.Item1} {c.Item2}"));

    private static string Show(FieldDifference field, Func<string, string> escape) => (field.Before, field.After) switch
    {
        (null, { } after) => $"+ {escape(after)}",
        ({ } before, null) => $"- {escape(before)}",
        _ => $"{escape(field.Before!)} → {escape(field.After!)}",
    };

    private static string NameOf(ElementKind element) => Names.First(n => n.Element == element).One;

    private static char Sign(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => '+',
        DifferenceKind.Removed => '-',
        DifferenceKind.Changed => '~',
        _ => '>',
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in OneLine(text))
        {
            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) && c is not (',' or '.' or ':' or '-' or '/' or '"' or '\'' or '(' or ')'))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
