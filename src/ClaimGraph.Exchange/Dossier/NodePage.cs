using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Markdown;
using ClaimGraph.Graphs;

namespace ClaimGraph.Exchange.Dossier;

/// <summary>The page of a node: what it is, and every claim about it, from it, to it and said by it.</summary>
/// <param name="request">The export.</param>
/// <param name="text">Escapes texts.</param>
/// <param name="lines">Writes claims.</param>
internal sealed class NodePage(ExportRequest request, MarkdownText text, ClaimLines lines)
{
    private readonly KnowledgeGraph _graph = request.Graph;
    private readonly Wording _words = new(request.Options.Language);

    /// <summary>Writes the page.</summary>
    /// <param name="page">Takes it.</param>
    /// <param name="node">The node.</param>
    public void Write(TextWriter page, Node node)
    {
        string[] labels = [.. lines.InOrder(node.Labels)];
        page.WriteLine($"# {text.Escape(labels[0])}");
        page.WriteLine();
        foreach (string description in lines.InOrder(node.Description))
        {
            page.WriteLine(text.Escape(description));
            page.WriteLine();
        }

        page.WriteLine($"- {_words.Id}: `{node.Id}`");
        page.WriteLine($"- {_words.Kind}: {text.Escape(_graph.Schema.FindKind(node.Kind)!.Labels.In(request.Options.Language))}, `{node.Kind}`");
        foreach (string label in labels[1..])
        {
            page.WriteLine($"- {text.Escape(label)}");
        }

        foreach (Alias alias in node.Aliases)
        {
            page.WriteLine($"- {_words.Aliases}: {text.Escape(alias.Text)} ({alias.Language}, {Vocabulary.NameOf(alias.Type)})");
        }

        foreach ((string name, string id) in node.ExternalIds)
        {
            page.WriteLine($"- {_words.ExternalIds}: {text.Escape(name)} {text.Escape(id)}");
        }

        Write(page, _words.ClaimedOf, _graph.OutEdges(node.Id).Select(e => e.Claim), lines.Outgoing);
        Write(page, _words.Values, _graph.Literals(node.Id), lines.Outgoing);
        Write(page, _words.Mentions, _graph.InEdges(node.Id).Where(e => e.Source != e.Target).Select(e => e.Claim), lines.Incoming);
    }

    private void Write(TextWriter page, string heading, IEnumerable<Claim> claims, Func<Claim, string> head)
    {
        bool any = false;
        foreach (Claim claim in claims)
        {
            if (!any)
            {
                any = true;
                page.WriteLine();
                page.WriteLine($"## {heading}");
                page.WriteLine();
            }

            lines.Write(page, claim, head(claim));
        }
    }
}
