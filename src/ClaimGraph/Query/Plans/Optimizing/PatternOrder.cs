using System.Collections.Immutable;
using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Plans.Statistics;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>The steps chosen so far for a pattern, what they make known, and the work they are expected to be.</summary>
internal sealed class PatternOrder
{
    private const double ListLength = 10;
    private const double TestShare = 0.25;

    private readonly PatternGraph _graph;
    private readonly SourceStatistics _statistics;
    private readonly HashSet<int> _nodes;
    private readonly HashSet<int> _columns;
    private readonly List<PatternEdge> _edges;
    private readonly List<PatternTest> _tests;
    private readonly List<PatternMeeting> _meetings;
    private readonly List<MatchStep> _steps;
    private double _rows = 1;

    public PatternOrder(PatternGraph graph, SourceStatistics statistics)
    {
        _graph = graph;
        _statistics = statistics;
        _nodes = [];
        _columns = [.. Enumerable.Range(0, graph.InputWidth)];
        _edges = [.. graph.Edges];
        _tests = [.. graph.Tests];
        _meetings = [.. graph.Meetings];
        _steps = [];
        foreach (PatternNode node in graph.Nodes.Values.Where(n => n.IsInput).OrderBy(n => n.Column))
        {
            _nodes.Add(node.Column);
            Weigh(node);
        }

        Settle();
    }

    private PatternOrder(PatternOrder other)
    {
        (_graph, _statistics) = (other._graph, other._statistics);
        _nodes = [.. other._nodes];
        _columns = [.. other._columns];
        _edges = [.. other._edges];
        _tests = [.. other._tests];
        _meetings = [.. other._meetings];
        _steps = [.. other._steps];
        (_rows, Work) = (other._rows, other.Work);
    }

    /// <summary>The steps.</summary>
    public ImmutableArray<MatchStep> Steps => [.. _steps];

    /// <summary>The number of rows that all steps together are expected to try.</summary>
    public double Work { get; private set; }

    /// <summary>Whether all of the pattern is found.</summary>
    public bool IsComplete => _nodes.Count == _graph.Nodes.Count && _edges.Count == 0;

    /// <summary>The nodes that one may start from: those not known yet, but for the ends of chains.</summary>
    public IEnumerable<PatternNode> Starts => Open.Where(n => !_edges.Exists(e => !e.Chain.IsEmpty && e.To == n.Column));

    private IEnumerable<PatternNode> Open => _graph.Nodes.Values.Where(n => !_nodes.Contains(n.Column));

    public PatternOrder Copy() => new(this);

    /// <summary>Takes the step from what is known that is expected to leave the fewest rows.</summary>
    /// <returns>False when nothing known leads on.</returns>
    public bool TakeBest()
    {
        if (_edges.Find(e => e.Chain.IsEmpty && _nodes.Contains(e.From) && _nodes.Contains(e.To)) is { } closing)
        {
            Cross(closing, closing.From, isInto: true);
            return true;
        }

        PatternNode? seed = null;
        (PatternEdge Edge, int From)? hop = null;
        double least = double.MaxValue;
        foreach (PatternNode node in Open.OrderBy(n => n.Column))
        {
            if (node.Key is { } key && key.Uses.IsSubsetOf(_columns) && (key.IsList ? ListLength : 1) < least)
            {
                (seed, hop, least) = (node, null, key.IsList ? ListLength : 1);
            }
        }

        foreach (PatternEdge edge in _edges)
        {
            foreach (int from in new[] { edge.From, edge.To })
            {
                if (_nodes.Contains(from) && (edge.Chain.IsEmpty || from == edge.From) && Fan(edge, from) < least)
                {
                    (seed, hop, least) = (null, (edge, from), Fan(edge, from));
                }
            }
        }

        if (seed is not null)
        {
            Seed(seed, least);
        }
        else if (hop is var (best, start))
        {
            Cross(best, start, isInto: false);
        }

        return least < double.MaxValue;
    }

    /// <summary>Takes the step that comes first in the pattern as it is written.</summary>
    public void TakeFirst()
    {
        PatternEdge? edge = _edges.MinBy(e => e.Column);
        PatternNode? node = Open.Where(n => !_edges.Exists(e => e.Column < n.Column && (e.From == n.Column || e.To == n.Column)))
            .MinBy(n => n.Column);
        if (node is null || edge?.Column < node.Column)
        {
            Cross(edge!, edge!.From, isInto: _nodes.Contains(edge.To));
        }
        else if (node.Key is { } key && key.Uses.IsSubsetOf(_columns))
        {
            Seed(node, key.IsList ? ListLength : 1);
        }
        else
        {
            Scan(node.Column);
        }
    }

    /// <summary>Tries all nodes for one of the pattern.</summary>
    public void Scan(int column)
    {
        PatternNode node = _graph.Nodes[column];
        _steps.Add(new ScanStep(column, node.Labels));
        Found(node, _statistics.Nodes(node.Labels));
    }

    private void Seed(PatternNode node, double fan)
    {
        PatternKey key = node.Key!;
        _steps.Add(key switch
        {
            { Key: null } => new IdStep(node.Column, key.Value, node.Labels),
            { IsList: true } => new KeysStep(node.Column, key.Key, key.Value, node.Labels),
            _ => new KeyStep(node.Column, key.Key, key.Value, node.Labels),
        });
        if (key.Test is { } test)
        {
            _tests.Remove(test);
        }

        Found(node, fan);
    }

    private double Fan(PatternEdge edge, int from)
    {
        PatternNode to = _graph.Nodes[edge.Other(from)];
        double fan = edge.Chain.IsEmpty
            ? _statistics.Degree(edge.Seen(from), edge.Types)
            : edge.Chain.Aggregate(1.0, (all, hop) => all * _statistics.Degree(hop.Direction, hop.Types));
        int tests = _tests.Count(t => t.Uses.Contains(to.Column));
        return fan * _statistics.Share(to.Labels) * Math.Pow(TestShare, tests);
    }

    private void Cross(PatternEdge edge, int from, bool isInto)
    {
        int to = edge.Other(from);
        PatternNode node = _graph.Nodes[to];
        double fan = Fan(edge, from);
        _edges.Remove(edge);
        _columns.Add(edge.Column);
        if (edge.Chain.IsEmpty)
        {
            ImmutableArray<int> unlike = [.. UnlikeOf(edge).Where(_columns.Contains)];
            _steps.Add(new HopStep(
                from, to, edge.Column, edge.Seen(from), edge.Types, isInto ? [] : node.Labels, isInto, unlike));
        }
        else
        {
            _steps.Add(new ReachStep(from, to, edge.Chain));
        }

        if (isInto)
        {
            Tried(fan / Math.Max(1, _statistics.Nodes([])));
            Settle();
        }
        else
        {
            Found(node, fan);
        }
    }

    // The others that a relationship must differ from; which of two that says so does not matter.
    private IEnumerable<int> UnlikeOf(PatternEdge edge) =>
        edge.Unlike.Concat(_graph.Edges.Where(e => e.Unlike.Contains(edge.Column)).Select(e => e.Column))
            .Where(c => c != edge.Column)
            .Distinct();

    private void Found(PatternNode node, double fan)
    {
        _nodes.Add(node.Column);
        _columns.Add(node.Column);
        Tried(fan);
        Weigh(node);
        Settle();
    }

    private void Tried(double fan)
    {
        _rows *= fan;
        Work += _rows;
    }

    private void Weigh(PatternNode node) =>
        _steps.AddRange(node.Branches.Select(b => new WeighStep(node.Column, b)));

    // What can be decided now.
    private void Settle()
    {
        foreach (PatternTest test in _tests.Where(t => t.Uses.IsSubsetOf(_columns)).ToArray())
        {
            _tests.Remove(test);
            _steps.Add(new TestStep(test.Predicate));
            _rows *= TestShare;
        }

        foreach (PatternMeeting meeting in _meetings
            .Where(m => _nodes.Contains(m.First) && _nodes.Contains(m.Second)).ToArray())
        {
            _meetings.Remove(meeting);
            bool inOrder = IsFirst(meeting.First, meeting.Second);
            _steps.Add(inOrder
                ? new MeetStep(meeting.First, meeting.FromFirst, meeting.Second, meeting.FromSecond)
                : new MeetStep(meeting.Second, meeting.FromSecond, meeting.First, meeting.FromFirst));
            Work += _rows * (inOrder
                ? Closing(meeting.First, meeting.Second, meeting.FromSecond)
                : Closing(meeting.Second, meeting.First, meeting.FromFirst));
        }
    }

    // How many relationships there are to look at from the second of two nodes where a third is to close the circle: more than on
    // average where the relationship between the two leads to those that have many.
    private double Closing(int first, int second, Branch hop) =>
        _graph.EdgesAt(first).FirstOrDefault(e => e.Other(first) == second && e.Chain.IsEmpty) is { } side
            && _statistics.Edges(side.Types) is > 0 and var edges
            ? _statistics.Walks(side.Seen(second), side.Types, hop.Direction, hop.Types) / edges
            : _statistics.Degree(hop.Direction, hop.Types);

    // Whether a node was found before another; those of the input before all.
    private bool IsFirst(int node, int other) => PlaceOf(node) <= PlaceOf(other);

    private int PlaceOf(int node) => _steps.FindIndex(s => s switch
    {
        ScanStep p => p.Column == node,
        KeyStep p => p.Column == node,
        KeysStep p => p.Column == node,
        IdStep p => p.Column == node,
        HopStep p => !p.IsInto && p.To == node,
        ReachStep p => p.To == node,
        _ => false,
    });
}
