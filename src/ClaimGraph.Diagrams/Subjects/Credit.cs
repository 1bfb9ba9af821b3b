using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>Where the claims of a diagram come from, as its foot says it.</summary>
/// <param name="Line">Author, publisher and date of each source, and the title where there are several.</param>
/// <param name="Authors">The authors of the sources, each once.</param>
public sealed record Credit(string Line, string Authors)
{
    /// <summary>The sources of a graph's claims, in the order of the graph.</summary>
    /// <param name="graph">The graph that is drawn.</param>
    /// <param name="language">The language.</param>
    /// <returns>The credit; empty texts for a graph without sources.</returns>
    public static Credit Of(KnowledgeGraph graph, Language language)
    {
        Wording wording = new(language);
        string NameOf(NodeId id) => graph.Whole.FindNode(id)?.Labels.In(language) ?? id.Value;
        // The title of an only source is in the heading.
        string LineOf(Source source) => string.Join(" · ", new[]
        {
            graph.Sources.Length == 1 ? "" : source.Title.In(language),
            NameOf(source.Author),
            NameOf(source.Publisher),
            source.Published.Text,
        }.Where(t => t.Length > 0).Distinct(StringComparer.Ordinal));
        return new Credit(
            graph.Sources.IsEmpty ? "" : wording.Pair(wording.Source, string.Join("; ", graph.Sources.Select(LineOf))),
            string.Join(", ", graph.Sources.Select(s => NameOf(s.Author)).Distinct(StringComparer.Ordinal)));
    }
}
