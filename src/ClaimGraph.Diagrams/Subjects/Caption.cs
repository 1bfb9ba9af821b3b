using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Subjects;

/// <summary>The heading of a diagram of claims.</summary>
/// <param name="Title">The first line.</param>
/// <param name="Subtitle">The line below it.</param>
public sealed record Caption(string Title, string Subtitle)
{
    /// <summary>
    /// The heading of a diagram: its subject, and below it the title of the source and what is counted. A graph of several sources
    /// names how many. Author, publisher and date stand in the <see cref="Credit"/>.
    /// </summary>
    /// <param name="graph">The graph that is drawn.</param>
    /// <param name="language">The language.</param>
    /// <param name="subject">What is drawn, such as the name of a section; null to let the source's title be the heading.</param>
    /// <returns>The heading.</returns>
    public static Caption Of(KnowledgeGraph graph, Language language, string? subject = null)
    {
        Wording wording = new(language);
        List<string> parts = [];
        string title = subject ?? wording.Untitled;
        if (graph.Sources is [Source source])
        {
            string name = source.Title.In(language);
            if (subject is null)
            {
                title = name;
            }
            else
            {
                parts.Add(name);
            }
        }
        else
        {
            parts.Add(wording.Sources(graph.Sources.Length));
        }

        parts.Add(wording.Counts(graph.Nodes.Length, graph.Claims.Count));
        return new Caption(title, string.Join(" · ", parts));
    }
}
