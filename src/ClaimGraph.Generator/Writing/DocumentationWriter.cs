using System.Text;
using System.Xml;
using ClaimGraph.Generator.Schemas;

namespace ClaimGraph.Generator.Writing;

/// <summary>Writes what an editor shows of an entry: its label and description, what it goes with, and the other languages.</summary>
/// <param name="file">The file of the entries.</param>
/// <param name="names">The members to link to.</param>
internal sealed class DocumentationWriter(SchemaFile file, SchemaNames names)
{
    private static readonly string[] Properties = ["symmetric", "transitive", "functional", "acyclic", "reflexive"];

    private readonly HashSet<(string Class, string Id)> _ids = [.. names.Ids];

    /// <summary>Writes the documentation comment of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="text">Takes the lines.</param>
    public void Write(SchemaEntry entry, StringBuilder text)
    {
        string main = MainLanguage(entry);
        string label = In(entry.Labels, main) ?? entry.Id;
        Line(text, $"<summary>{Escape(label)} (<c>{entry.Id}</c>){Sentence(In(entry.Descriptions, main), ": ")}</summary>");
        string[] paragraphs = [.. Facts(entry, main).Concat(OtherLanguages(entry, main))];
        if (paragraphs.Length > 0)
        {
            Line(text, "<remarks>");
            foreach (string paragraph in paragraphs)
            {
                Line(text, $"<para>{paragraph}</para>");
            }

            Line(text, "</remarks>");
        }
    }

    // English where there is any: the language of the program; or else the first.
    private static string MainLanguage(SchemaEntry entry) =>
        entry.Labels.Concat(entry.Descriptions).Select(t => t.Language).OrderBy(l => l == "en" ? 0 : 1).FirstOrDefault() ?? "en";

    private static string? In(IEnumerable<LocalText> texts, string language) =>
        texts.FirstOrDefault(t => t.Language == language)?.Text;

    private static string Sentence(string? text, string before) => string.IsNullOrWhiteSpace(text) ? "" : before + Escape(text!);

    private IEnumerable<string> Facts(SchemaEntry entry, string main)
    {
        if (entry.Parent is { } parent)
        {
            yield return $"Is a kind of {Link(SchemaList.Kinds, parent)}.";
        }

        if (entry.Flags.Contains("abstract"))
        {
            yield return "Abstract: nodes have one of its descendants as their kind.";
        }

        if (file.List == SchemaList.Relations)
        {
            yield return $"From {Links(SchemaList.Kinds, entry.Subjects, "anything")} to {Links(Values(entry))}.{Sentence(In(entry.InverseLabels, main), " Backwards: ")}{(In(entry.InverseLabels, main) is null ? "" : ".")}";
            string[] flags = [.. Properties.Where(entry.Flags.Contains)];
            if (flags.Length > 0)
            {
                yield return $"Is {string.Join(", ", flags)}.";
            }
        }

        if (entry.Qualifiers.Count > 0)
        {
            yield return $"Claims may carry {Links(SchemaList.Qualifiers, entry.Qualifiers, "")}.";
        }

        if (file.List == SchemaList.Qualifiers && entry.Type is { } type)
        {
            string[] values = [.. entry.Terms.Select(t => $"<c>{Escape(t)}</c>"), .. entry.Kinds.Select(k => Link(SchemaList.Kinds, k)), .. entry.Units.Select(u => Link(SchemaList.Units, u))];
            yield return $"Takes a {Escape(type)}{(values.Length == 0 ? "" : ": ")}{string.Join(", ", values)}.";
        }
    }

    private IEnumerable<string> Values(SchemaEntry entry) =>
    [
        .. entry.Kinds.Select(k => Link(SchemaList.Kinds, k)),
        .. entry.Units.Count == 0 ? (string[])[] : [$"a quantity ({Links(SchemaList.Units, entry.Units, "")})"],
        .. entry.Flags.Contains("date") ? (string[])["a date"] : [],
        .. entry.Flags.Contains("text") ? (string[])["a text"] : [],
    ];

    private static IEnumerable<string> OtherLanguages(SchemaEntry entry, string main) => entry.Labels.Concat(entry.Descriptions)
        .GroupBy(t => t.Language, StringComparer.Ordinal)
        .Where(g => g.Key != main)
        .Select(g => $"{Escape(g.Key)}: {string.Join(" – ", g.Select(t => Escape(t.Text)))}");

    private string Links(SchemaList list, IEnumerable<string> ids, string none)
    {
        string[] links = [.. ids.Select(id => Link(list, id))];
        return links.Length == 0 ? none : Links(links);
    }

    private static string Links(IEnumerable<string> links)
    {
        string[] all = [.. links];
        return all.Length switch
        {
            0 => "nothing",
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Length - 1))} or {all[all.Length - 1]}",
        };
    }

    // A link where the member is there, or else the id as text.
    private string Link(SchemaList list, string id)
    {
        string name = SchemaNames.ClassOf(file.Namespace, list);
        return _ids.Contains((name, id)) ? $"<see cref=\"global::{name}.{MemberNames.Of(id, list)}\"/>" : $"<c>{Escape(id)}</c>";
    }

    private static void Line(StringBuilder text, string line) => text.Append("    /// ").Append(line).Append('\n');

    // Text of the schema is anybody's: no markup, no line end that would leave the comment, nothing XML cannot hold.
    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\u0085' or '\u2028' or '\u2029' => " ",
                _ when char.IsWhiteSpace(c) => " ",
                _ when !XmlConvert.IsXmlChar(c) || char.IsControl(c) => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
