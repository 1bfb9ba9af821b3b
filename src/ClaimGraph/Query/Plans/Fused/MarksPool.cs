using System.Collections.Concurrent;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Marks to borrow, so that a small search need not make and clear arrays as long as the graph. Safe for several threads.</summary>
internal sealed class MarksPool(int nodeCount)
{
    private const int MostKept = 16;

    private readonly ConcurrentBag<NodeMarks> _free = [];

    /// <summary>Marks that nobody else uses, emptied.</summary>
    public NodeMarks Rent()
    {
        NodeMarks marks = _free.TryTake(out NodeMarks? free) ? free : new NodeMarks(nodeCount);
        marks.Clear();
        return marks;
    }

    /// <summary>Gives marks back; the caller forgets them.</summary>
    public void Return(NodeMarks marks)
    {
        if (_free.Count < MostKept)
        {
            _free.Add(marks);
        }
    }
}
