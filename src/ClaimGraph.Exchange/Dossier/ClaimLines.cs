using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Markdown;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Dossier;

/// <summary>Claims as items of a list in Markdown: what is claimed, how it is meant, who says so, when and where; then the statements.</summary>
/// <param name="request">The export.</param>
/// <param name="text">Escapes texts.</param>
/// <param name="style">Makes links.</param>
internal sealed class ClaimLines(ExportRequest request, MarkdownText text, IPageStyle style)
{
    private readonly KnowledgeGraph _graph = request.Graph;
    private readonly ClaimText _claims = new(request.Graph, request.Options.Language);
    private readonly Wording _words = new(request.Options.Language);

    /// <summary>A link to a node, under its label; the id alone where the graph has no such node.</summary>
    public string Node(NodeId id) => _graph.FindNode(id) is { } node ? style.Link(id, node.Labels.In(request.Options.Language)) : $"`{id}`";

    /// <summary>Writes a claim.</summary>
    /// <param name="page">Takes the lines.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="head">What stands first: the claim as seen from the page.</param>
    public void Write(TextWriter page, Claim claim, string head)
    {
        page.WriteLine($"- {head}{style.Anchor(claim.Id)}");
        page.WriteLine($"  - {string.Join(" · ", Facts(claim))}");
        foreach (string statement in InOrder(claim.Statement))
        {
            page.WriteLine($"  - {text.Escape(statement)}");
        }

        foreach (string note in InOrder(claim.Note))
        {
            page.WriteLine($"  - {_words.Note}: {text.Escape(note)}");
        }
    }

    /// <summary>Subject, relation and object.</summary>
    public string Triple(Claim claim) =>
        $"{Node(claim.Subject)} {text.Escape(_claims.Relation(claim))} {(claim.Object is NodeObject target ? Node(target.Node) : $"**{Value(claim)}**")}";

    /// <summary>Relation and object.</summary>
    public string Outgoing(Claim claim) =>
        style.Field(claim, text.Escape(_claims.Relation(claim)), claim.Object is NodeObject target ? Node(target.Node) : $"**{Value(claim)}**");

    /// <summary>Relation, read backwards, and subject.</summary>
    public string Incoming(Claim claim) => $"{text.Escape(_claims.Relation(claim, inverse: true))} {Node(claim.Subject)}";

    /// <summary>The object that is no node, in each language it is in.</summary>
    public string Value(Claim claim) => text.Escape(claim.Object is TextObject spoken ? string.Join(" / ", InOrder(spoken.Text)) : _claims.Object(claim));

    /// <summary>A text in each of its languages, the language of the pages first.</summary>
    public IEnumerable<string> InOrder(LocalizedText texts) =>
        texts.Entries.OrderBy(e => e.Key != request.Options.Language).Select(e => e.Value);

    private IEnumerable<string> Facts(Claim claim)
    {
        yield return claim.Polarity == Polarity.Denied ? $"{Vocabulary.NameOf(claim.Modality)}, {_words.Denied}" : Vocabulary.NameOf(claim.Modality);
        yield return $"{_words.SaidBy} {string.Join(" ← ", claim.SaidBy.Select(Node))}";
        if (claim.Time is { } time)
        {
            yield return text.Escape(time.Text);
        }

        foreach ((QualifierId id, QualifierValue value) in claim.Qualifiers)
        {
            string shown = value switch
            {
                NodeValue node => Node(node.Node),
                TextValue texts => text.Escape(string.Join(" / ", InOrder(texts.Text))),
                _ => text.Escape(_claims.Value(id, value)),
            };
            yield return $"{text.Escape(_graph.Schema.FindQualifier(id)!.Labels.In(request.Options.Language))}: {shown}";
        }

        foreach (ClaimLink other in claim.Links)
        {
            yield return $"{Vocabulary.NameOf(other.Type)} `{other.Claim}`";
        }

        if (!claim.Evidence.IsEmpty)
        {
            yield return string.Join(", ", claim.Evidence.Select(e => $"{e.Source} ¶{e.Paragraph}:{e.Start}-{e.End}"));
        }

        yield return $"{_words.Section} {claim.Section}";
    }
}
