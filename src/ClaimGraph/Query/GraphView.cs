using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>
/// A way to look at a graph: only the claims that pass every rule. A forecast, an opinion, a hypothetical, a
/// normative or a reported claim never shows up in the factual view; a denied claim does, and keeps its polarity.
/// </summary>
/// <param name="Rules">The rules, in the order they were added; with none, everything passes.</param>
public sealed record GraphView(ImmutableArray<ViewRule> Rules)
{
    /// <summary>Every claim.</summary>
    public static GraphView Everything { get; } = new([]);

    /// <summary>What is stated as a fact.</summary>
    public static GraphView Factual { get; } = OfModality(Modality.Fact);

    /// <summary>What is expected of the future.</summary>
    public static GraphView Forecasts { get; } = OfModality(Modality.Forecast);

    /// <summary>What is a judgement, evaluation or interpretation.</summary>
    public static GraphView Opinions { get; } = OfModality(Modality.Opinion);

    /// <summary>
    /// True to show all nodes; false, the default, to show those that are subject or object of a claim shown.
    /// </summary>
    public bool KeepsAllNodes { get; init; }

    /// <summary>The claims of one modality.</summary>
    /// <param name="modality">The modality.</param>
    /// <returns>The view.</returns>
    public static GraphView OfModality(Modality modality) => new([new ModalityRule(modality)]);

    /// <summary>The claims that somebody says.</summary>
    /// <param name="speaker">The speaker.</param>
    /// <param name="nearest">
    /// True for claims whose nearest speaker it is; false for those with the speaker anywhere in the chain.
    /// </param>
    /// <returns>The view.</returns>
    public static GraphView SaidBy(NodeId speaker, bool nearest = false) => new([new SpeakerRule(speaker, nearest)]);

    /// <summary>The claims that are so on a day: see <see cref="AsOfRule"/>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The view.</returns>
    public static GraphView AsOf(DateOnly day) => new([new AsOfRule(day)]);

    /// <summary>The claims with evidence in a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The view.</returns>
    public static GraphView OfSource(SourceId source) => new([new SourceRule(source)]);

    /// <summary>The claims of a section.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The view.</returns>
    public static GraphView OfSection(SectionId section) => new([new SectionRule(section)]);

    /// <summary>
    /// Reads a view as it is written on the command line: rules parted by commas, all of which must pass.
    /// </summary>
    /// <param name="text">For example <c>factual,said-by:kai-fu-lee,as-of:2024-05</c>.</param>
    /// <param name="view">The view, when the text is one.</param>
    /// <param name="problem">Otherwise what is wrong and what to do, for people.</param>
    /// <returns>False when the text is not a view.</returns>
    /// <remarks>
    /// A rule is a modality (<c>factual</c>, <c>reported</c>, <c>opinions</c>, <c>forecasts</c>, <c>hypothetical</c>,
    /// <c>normative</c>), a polarity (<c>affirmed</c>, <c>denied</c>), <c>said-by:</c> or <c>nearest:</c> with a node,
    /// <c>as-of:</c> with a day, month or year (its last day counts), <c>source:</c>, <c>section:</c>, or
    /// <c>everything</c>.
    /// </remarks>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out GraphView? view, [NotNullWhen(false)] out string? problem) =>
        ViewText.TryParse(text, out view, out problem);

    /// <summary>The claims that pass this view and another.</summary>
    /// <param name="other">The other view.</param>
    /// <returns>The narrower view. It shows all nodes if one of both does.</returns>
    public GraphView And(GraphView other) => this with
    {
        Rules = [.. Rules.Union(other.Rules)],
        KeepsAllNodes = KeepsAllNodes || other.KeepsAllNodes,
    };

    /// <summary>Tells whether a claim passes every rule.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>True when it does.</returns>
    public bool Passes(Claim claim)
    {
        foreach (ViewRule rule in Rules)
        {
            if (!rule.Passes(claim))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells of the rows of a table whether their claims pass every rule, without making the claims.</summary>
    internal Func<int, bool> Over(ClaimTable table)
    {
        Func<int, bool>[] rules = [.. Rules.Select(r => r.Over(table))];
        return row => Array.TrueForAll(rules, passes => passes(row));
    }

    /// <summary>
    /// What the rules name that a graph does not have, such as a speaker, with the nearest name it has.
    /// </summary>
    /// <param name="graph">The graph to look at.</param>
    /// <returns>One sentence or two for each unknown name, for people; empty when the view fits the graph.</returns>
    public IReadOnlyList<string> FindUnknownNames(KnowledgeGraph graph) => ViewText.FindUnknownNames(this, graph);

    /// <inheritdoc/>
    public bool Equals(GraphView? other) =>
        other is not null && KeepsAllNodes == other.KeepsAllNodes && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules.Length, KeepsAllNodes);

    /// <summary>The view as it is written on the command line.</summary>
    /// <returns>The rules, parted by commas; <c>everything</c> when there are none.</returns>
    public override string ToString() => Rules.IsEmpty ? ViewText.Everything : string.Join(',', Rules);
}
