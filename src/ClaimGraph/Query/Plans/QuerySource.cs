using ClaimGraph.Query.Plans.Fused;
using ClaimGraph.Query.Plans.Statistics;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans;

/// <summary>
/// A property graph as queries see it: nodes and relationships are dense integers from 0, labels, types and property
/// keys are names that are resolved to integers once per query. Immutable while a query runs.
/// </summary>
internal abstract class QuerySource
{
    private SourceStatistics? _statistics;
    private PreparedPlans? _plans;
    private MarksPool? _marks;

    public abstract int NodeCount { get; }

    public abstract int EdgeCount { get; }

    /// <summary>The labels that nodes may have, for messages and suggestions; the position is the label's number.</summary>
    public abstract IReadOnlyList<string> Labels { get; }

    /// <summary>The types that relationships may have; the position is the type's number.</summary>
    public abstract IReadOnlyList<string> Types { get; }

    /// <summary>The keys that properties may have; the position is the key's number.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>The number of a label, or -1 when no node has it.</summary>
    public abstract int FindLabel(string name);

    /// <summary>The number of a type, or -1 when no relationship has it.</summary>
    public abstract int FindType(string name);

    /// <summary>The number of a property key, or -1 when nothing has it.</summary>
    public abstract int FindKey(string name);

    /// <summary>The nodes with a label, ascending.</summary>
    public abstract ReadOnlyMemory<int> NodesWithLabel(int label);

    public abstract bool HasLabel(int node, int label);

    /// <summary>The numbers of a node's labels, in the order in which they are shown.</summary>
    public abstract IReadOnlyList<int> LabelsOf(int node);

    public abstract int TypeOf(int edge);

    public abstract int StartOf(int edge);

    public abstract int EndOf(int edge);

    /// <summary>The relationships that leave a node (or come in) and where they lead (or come from).</summary>
    /// <param name="node">The node.</param>
    /// <param name="incoming">False for relationships that start here, true for those that end here; a loop is in both.</param>
    /// <param name="type">The type, or -1 for all types.</param>
    public abstract Hops HopsOf(int node, bool incoming, int type);

    /// <summary>A property of a node; null when it has none such.</summary>
    public abstract Value NodeProperty(int node, int key);

    /// <summary>A property of a relationship; null when it has none such.</summary>
    public abstract Value EdgeProperty(int edge, int key);

    /// <summary>The properties of a node that are not null, in the order in which they are shown.</summary>
    public abstract IEnumerable<KeyValuePair<string, Value>> NodeProperties(int node);

    /// <summary>The properties of a relationship that are not null, in the order in which they are shown.</summary>
    public abstract IEnumerable<KeyValuePair<string, Value>> EdgeProperties(int edge);

    /// <summary>Whether <see cref="FindNode"/> finds the node that has a value of this key.</summary>
    public virtual bool IsUnique(string key) => false;

    /// <summary>The one node whose property has a value, for a key that <see cref="IsUnique"/>; -1 when there is none.</summary>
    public virtual int FindNode(string key, in Value value) => -1;

    /// <summary>What plans are chosen by. Counted when it is first asked.</summary>
    public SourceStatistics Statistics => LazyInitializer.EnsureInitialized(ref _statistics, () => new SourceStatistics(this));

    /// <summary>Plans made ready to run over this source.</summary>
    public PreparedPlans Plans => LazyInitializer.EnsureInitialized(ref _plans, () => new PreparedPlans(this));

    /// <summary>Marks for searches over the nodes of this source.</summary>
    public MarksPool Marks => LazyInitializer.EnsureInitialized(ref _marks, () => new MarksPool(NodeCount));

    /// <summary>All hops of one direction and type, for many look-ups: as <see cref="HopsOf"/> has them.</summary>
    public virtual HopTable TableOf(bool incoming, int type) => new(this, incoming, type);
}
