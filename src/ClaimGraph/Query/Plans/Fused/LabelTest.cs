using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Whether nodes have all of some labels, resolved for one source.</summary>
internal sealed class LabelTest(QuerySource source, ImmutableArray<string> labels)
{
    private readonly int[] _labels = [.. labels.Distinct().Select(source.FindLabel)];

    /// <summary>Whether there is nothing to test.</summary>
    public bool IsTrivial => _labels.Length == 0;

    /// <summary>Whether a node has them all.</summary>
    public bool Accepts(int node)
    {
        foreach (int label in _labels)
        {
            if (label < 0 || !source.HasLabel(node, label))
            {
                return false;
            }
        }

        return true;
    }
}
