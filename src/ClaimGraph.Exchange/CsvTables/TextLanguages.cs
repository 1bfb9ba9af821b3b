using ClaimGraph.Claims;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.CsvTables;

/// <summary>Texts in several languages as columns, one for each language.</summary>
internal static class TextLanguages
{
    /// <summary>The languages that texts of the graph are in, ordered by tag; looks through the whole graph.</summary>
    public static Language[] Of(KnowledgeGraph graph)
    {
        SortedSet<Language> languages = [.. graph.Sources.SelectMany(s => s.Languages)];
        foreach (LocalizedText text in graph.Sources.SelectMany(InSource).Concat(graph.Nodes.SelectMany(InNode)).Concat(graph.Claims.SelectMany(InClaim)))
        {
            foreach ((Language language, _) in text.Entries)
            {
                languages.Add(language);
            }
        }

        return [.. languages];
    }

    /// <summary>The names of the columns.</summary>
    public static IEnumerable<string> Columns(string name, IEnumerable<Language> languages) =>
        languages.Select(l => $"{name}_{l.Tag.ToLowerInvariant()}");

    /// <summary>Writes the columns.</summary>
    public static CsvTable Texts(this CsvTable table, LocalizedText text, IEnumerable<Language> languages)
    {
        foreach (Language language in languages)
        {
            table.Text(text.TryGet(language, out string? own) ? own : null);
        }

        return table;
    }

    private static IEnumerable<LocalizedText> InSource(Source source) =>
        [source.Title, .. source.Sections.Select(s => s.Labels), .. source.WithoutClaims.Select(p => p.Reason)];

    private static IEnumerable<LocalizedText> InNode(Node node) => [node.Labels, node.Description];

    private static IEnumerable<LocalizedText> InClaim(Claim claim)
    {
        yield return claim.Statement;
        yield return claim.Note;
        if (claim.Object is TextObject said)
        {
            yield return said.Text;
        }

        foreach (TextValue value in claim.Qualifiers.Values.OfType<TextValue>())
        {
            yield return value.Text;
        }
    }
}
