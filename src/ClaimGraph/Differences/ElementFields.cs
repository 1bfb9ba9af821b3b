using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Text;

namespace ClaimGraph.Differences;

/// <summary>The fields in which two sources, nodes or claims differ.</summary>
public static class ElementFields
{
    /// <summary>The fields in which two sources differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Source> change)
    {
        (Source before, Source after) = (change.Before, change.After);
        return new FieldComparison()
            .Text("title", before.Title, after.Title)
            .Value("author", before.Author, after.Author)
            .Value("publisher", before.Publisher, after.Publisher)
            .Value("language", before.Language, after.Language)
            .Value("published", before.Published, after.Published)
            .Value("sha256", before.Sha256, after.Sha256)
            .List("languages", before.Languages.Select(l => l.Tag), after.Languages.Select(l => l.Tag))
            .Items("paragraphs", before.Paragraphs.Select((p, i) => $"{i + 1} {p}"), after.Paragraphs.Select((p, i) => $"{i + 1} {p}"))
            .Items("sections", before.Sections.Select(Show), after.Sections.Select(Show))
            .Items("withoutClaims", before.WithoutClaims.Select(Show), after.WithoutClaims.Select(Show))
            .Differences;
    }

    /// <summary>The fields in which two nodes differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Node> change)
    {
        (Node before, Node after) = (change.Before, change.After);
        return new FieldComparison()
            .Value("kind", before.Kind, after.Kind)
            .Text("labels", before.Labels, after.Labels)
            .Items("aliases", before.Aliases.Select(Show), after.Aliases.Select(Show))
            .Entries("externalIds", before.ExternalIds, after.ExternalIds)
            .Text("description", before.Description, after.Description)
            .Differences;
    }

    /// <summary>The fields in which two claims differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Claim> change)
    {
        (Claim before, Claim after) = (change.Before, change.After);
        return new FieldComparison()
            .Value("subject", before.Subject, after.Subject)
            .Value("relation", before.Relation, after.Relation)
            .Value("object", Show(before.Object), Show(after.Object))
            .Value("modality", Vocabulary.NameOf(before.Modality), Vocabulary.NameOf(after.Modality))
            .Value("polarity", Vocabulary.NameOf(before.Polarity), Vocabulary.NameOf(after.Polarity))
            .List("saidBy", before.SaidBy.Select(s => s.Value), after.SaidBy.Select(s => s.Value))
            .Value("time", before.Time?.Text, after.Time?.Text)
            .Entries("qualifiers", before.Qualifiers.Select(Show), after.Qualifiers.Select(Show))
            .Items("links", before.Links.Select(Show), after.Links.Select(Show))
            .Items("evidence", before.Evidence.Select(Show), after.Evidence.Select(Show))
            .Text("statement", before.Statement, after.Statement)
            .Text("note", before.Note, after.Note)
            .Value("section", before.Section, after.Section)
            .Differences;
    }

    private static string Show(Section section) => $"{section.Id} {section.First}-{section.Last} {Show(section.Labels)}";

    private static string Show(UnclaimedParagraph paragraph) => $"{paragraph.Paragraph} {Show(paragraph.Reason)}";

    private static string Show(Alias alias) => $"{alias.Text} ({alias.Language}, {Vocabulary.NameOf(alias.Type)})";

    private static string Show(ClaimLink link) => $"{Vocabulary.NameOf(link.Type)} {link.Claim}";

    private static string Show(EvidenceSpan span) => $"{span.Source} ¶ {span.Paragraph}:{span.Start}-{span.End} {span.Sha256}";

    private static string Show(LocalizedText text) => FieldComparison.Show(text);

    private static string Show(EdtfDate date) => date.Text;

    private static string Show(ClaimObject value) => value switch
    {
        NodeObject node => $"node {node.Node}",
        QuantityObject quantity => quantity.Quantity.ToString(),
        DateObject date => $"date {Show(date.Date)}",
        TextObject text => Show(text.Text),
        _ => throw new NotSupportedException($"A claim's object cannot be a {value.GetType().Name}."),
    };

    private static KeyValuePair<string, string> Show(KeyValuePair<Identifiers.QualifierId, QualifierValue> qualifier) => KeyValuePair.Create(
        qualifier.Key.Value,
        qualifier.Value switch
        {
            TermValue term => term.Term.Value,
            NodeValue node => $"node {node.Node}",
            DateValue date => $"date {Show(date.Date)}",
            TextValue text => Show(text.Text),
            QuantityValue quantity => quantity.Quantity.ToString(),
            _ => throw new NotSupportedException($"A qualifier's value cannot be a {qualifier.Value.GetType().Name}."),
        });
}
