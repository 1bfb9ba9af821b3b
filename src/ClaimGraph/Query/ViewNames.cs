using System.Collections.Immutable;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>Ids in views that were written without their source, or that mean a node which another stands for.</summary>
internal static class ViewNames
{
    /// <summary>Puts the ids that a graph has in place of those that people wrote. What is unknown or ambiguous stays as it is.</summary>
    public static GraphView In(GraphView view, KnowledgeGraph graph) => view with
    {
        Rules =
        [
            .. view.Rules.Select(rule => rule switch
            {
                SpeakerRule speaker when Speakers(graph, speaker.Speaker) is [NodeId known] => speaker with { Speaker = known },
                SectionRule section when graph.Whole.FindSectionsCalled(section.Section.Value) is [SectionId known] => section with { Section = known },
                _ => rule,
            }),
        ],
    };

    /// <summary>The nodes that an id means, or if any of them speak, those that do.</summary>
    public static ImmutableArray<NodeId> Speakers(KnowledgeGraph graph, NodeId id)
    {
        KnowledgeGraph whole = graph.Whole;
        ImmutableArray<NodeId> called = whole.FindNodesCalled(id.Value);
        if (called.Length <= 1)
        {
            return called;
        }

        HashSet<NodeId> speakers = [.. whole.Claims.Table.Chains.SelectMany(c => c)];
        ImmutableArray<NodeId> speaking = called.RemoveAll(n => !speakers.Contains(n));
        return speaking.IsEmpty ? called : speaking;
    }
}
