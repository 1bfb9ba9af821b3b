using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Questions;

/// <summary>The values of answers as short texts for people, safe for terminals.</summary>
/// <param name="graph">The graph that was asked.</param>
/// <param name="language">The language of labels.</param>
internal sealed class AnswerText(KnowledgeGraph graph, Language language)
{
    /// <summary>
    /// A value as text: a node as label and id, an edge as <c>(Baidu)-[RELEASED]-&gt;(Ernie Bot)</c> with its claim's id, a path
    /// as such arrows one after another. Modalities other than facts, and denials, stand beside the type.
    /// </summary>
    public string Of(object? value) => Terminal.Safe(Plain(value));

    /// <summary>A value as a cell of a table.</summary>
    public TableCell Cell(object? value) => new(Of(value), value is long or double);

    /// <summary>A floating point number, told apart from an integer.</summary>
    public static string Number(double value)
    {
        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return double.IsFinite(value) && !text.AsSpan().ContainsAny('.', 'E') ? text + ".0" : text;
    }

    private string Plain(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        EdtfDate date => date.Text,
        Node node => $"{node.Labels.In(language)} ({node.Id})",
        ClaimEdge edge => $"({Label(edge.Source)}){Arrow(edge, isReversed: false)}({Label(edge.Target)}) {edge.Id}",
        ClaimPath path => Path(path),
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Select(e => $"{e.Key}: {Plain(e.Value)}"))}}}",
        IEnumerable<object?> items => $"[{string.Join(", ", items.Select(Plain))}]",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private string Path(ClaimPath path)
    {
        StringBuilder text = new();
        text.Append('(').Append(Label(path.Start)).Append(')');
        foreach (Step step in path.Steps)
        {
            text.Append(Arrow(step.Edge, step.IsReversed)).Append('(').Append(Label(step.To)).Append(')');
        }

        return text.ToString();
    }

    private string Label(NodeId node) => graph.Whole.GetNode(node).Labels.In(language);

    private static string Arrow(ClaimEdge edge, bool isReversed)
    {
        Claim claim = edge.Claim;
        string modality = claim.Modality == Modality.Fact ? "" : $", {Vocabulary.NameOf(claim.Modality)}";
        string denied = claim.Polarity == Polarity.Denied ? ", denied" : "";
        return $"{(isReversed ? "<-" : "-")}[{QueryVocabulary.TypeOf(claim.Relation)}{modality}{denied}]{(isReversed ? "-" : "->")}";
    }
}
