using ClaimGraph.Tck.Tests.Values;

namespace ClaimGraph.Tck.Tests.Graphs;

/// <summary>
/// Carries out the queries that set scenarios up: CREATE, UNWIND, WITH and collect(), and MATCH of single steps with WHERE and DELETE. It is no
/// Cypher engine and shares nothing with the library's, so that one cannot hide the other's mistakes.
/// </summary>
internal sealed class SetupReader
{
    private readonly PropertyGraph _graph;
    private readonly Scanner _scanner;
    private List<Dictionary<string, object?>> _rows = [new(StringComparer.Ordinal)];

    private SetupReader(PropertyGraph graph, string query) => (_graph, _scanner) = (graph, new Scanner(query));

    /// <summary>Carries out a query, or several parted by semicolons.</summary>
    /// <exception cref="FormatException">The query uses more of the language than set-ups need.</exception>
    public static void Run(PropertyGraph graph, string query) => new SetupReader(graph, query).Run();

    private void Run()
    {
        while (!_scanner.IsAtEnd)
        {
            if (_scanner.TryTake(";"))
                _rows = [new(StringComparer.Ordinal)];
            else if (_scanner.TryTakeWord("CREATE"))
                Create(PatternReader.ReadAll(_scanner));
            else if (_scanner.TryTakeWord("UNWIND"))
                Unwind();
            else if (_scanner.TryTakeWord("MATCH"))
                Match(PatternReader.ReadAll(_scanner));
            else if (_scanner.TryTakeWord("WITH"))
                Project();
            else if (_scanner.TryTakeWord("DELETE"))
                Delete();
            else
                throw _scanner.Unexpected("CREATE, UNWIND, MATCH, WITH or DELETE");
        }
    }

    private void Unwind()
    {
        Expression list = ExpressionReader.Read(_scanner);
        if (!_scanner.TryTakeWord("AS"))
            throw _scanner.Unexpected("AS");

        string name = _scanner.TakeName();
        _rows = [.. _rows.SelectMany(row => ((IReadOnlyList<object?>)list(row)!).Select(item => With(row, name, item)))];
    }

    private void Project()
    {
        if (_scanner.TryTake("*"))
            return;

        List<(string Name, Expression Value, bool Collects)> items = [];
        do
        {
            int start = _scanner.Position;
            Expression value = ExpressionReader.Read(_scanner);
            string written = _scanner.Since(start).Trim();
            items.Add((_scanner.TryTakeWord("AS") ? _scanner.TakeName() : written, value, written.Contains("collect(", StringComparison.OrdinalIgnoreCase)));
        }
        while (_scanner.TryTake(","));

        // What does not collect is what rows are grouped by; nodes and relationships are compared by themselves.
        IEnumerable<List<Dictionary<string, object?>>> groups = items.Exists(i => i.Collects)
            ? _rows.GroupBy(row => items.Where(i => !i.Collects).Select(i => i.Value(row)).ToArray(), RowComparer.Instance).Select(g => g.ToList())
            : _rows.Select(row => new List<Dictionary<string, object?>> { row });
        _rows = [.. groups.Select(group =>
        {
            Dictionary<string, object?> first = With(group[0], ExpressionReader.Group, group);
            return items.ToDictionary(i => i.Name, i => i.Value(first), StringComparer.Ordinal);
        })];
    }

    private void Create(List<Pattern> patterns)
    {
        foreach (Dictionary<string, object?> row in _rows)
        {
            foreach (Pattern pattern in patterns)
            {
                List<GraphNode> nodes = [.. pattern.Nodes.Select(node => CreateNode(node, row))];
                for (int i = 0; i < pattern.Steps.Count; i++)
                {
                    StepPattern step = pattern.Steps[i];
                    (GraphNode start, GraphNode end) = step.IsForward ? (nodes[i], nodes[i + 1]) : (nodes[i + 1], nodes[i]);
                    GraphRelationship relationship = new(
                        step.Type ?? throw _scanner.Unexpected("a type for each relationship"), start, end, Evaluate(step.Properties, row));
                    _graph.Relationships.Add(relationship);
                    if (step.Variable is { } name)
                        row[name] = relationship;
                }
            }
        }
    }

    private GraphNode CreateNode(NodePattern pattern, Dictionary<string, object?> row)
    {
        if (pattern.Variable is { } known && row.TryGetValue(known, out object? bound))
            return (GraphNode)bound!;

        GraphNode node = new(pattern.Labels, Evaluate(pattern.Properties, row));
        _graph.Nodes.Add(node);
        if (pattern.Variable is { } name)
            row[name] = node;

        return node;
    }

    private void Match(List<Pattern> patterns)
    {
        foreach (Pattern pattern in patterns)
        {
            _rows = [.. _rows.SelectMany(row => MatchNode(pattern.Nodes[0], row).SelectMany(found => MatchSteps(pattern, 0, found.Node, found.Row)))];
        }

        if (_scanner.TryTakeWord("WHERE"))
        {
            Expression condition = ExpressionReader.Read(_scanner);
            _rows = [.. _rows.Where(row => condition(row) is true)];
        }
    }

    private IEnumerable<Dictionary<string, object?>> MatchSteps(Pattern pattern, int index, GraphNode from, Dictionary<string, object?> row)
    {
        if (index == pattern.Steps.Count)
            return [row];

        StepPattern step = pattern.Steps[index];
        return
            from relationship in _graph.Relationships
            where (step.IsForward ? relationship.Start : relationship.End) == @from
                && (step.Type is null || step.Type == relationship.Type) && Fits(step.Properties, relationship.Properties, row)
            from next in MatchNode(pattern.Nodes[index + 1], With(row, step.Variable, relationship))
            where next.Node == (step.IsForward ? relationship.End : relationship.Start)
            from rest in MatchSteps(pattern, index + 1, next.Node, next.Row)
            select rest;
    }

    private IEnumerable<(GraphNode Node, Dictionary<string, object?> Row)> MatchNode(NodePattern pattern, Dictionary<string, object?> row) =>
        from node in pattern.Variable is { } known && row.TryGetValue(known, out object? bound) ? [(GraphNode)bound!] : _graph.Nodes
        where pattern.Labels.All(node.Labels.Contains) && Fits(pattern.Properties, node.Properties, row)
        select (node, With(row, pattern.Variable, node));

    private void Delete()
    {
        List<string> names = [];
        do
        {
            names.Add(_scanner.TakeName());
        }
        while (_scanner.TryTake(","));

        HashSet<object?> gone = [.. _rows.SelectMany(row => names.Select(name => row[name]))];
        _graph.Relationships.RemoveAll(gone.Contains);
        _graph.Nodes.RemoveAll(gone.Contains);
    }

    private static bool Fits(
        IReadOnlyDictionary<string, Expression> wanted, IReadOnlyDictionary<string, object?> actual, Dictionary<string, object?> row) =>
        wanted.All(w => actual.TryGetValue(w.Key, out object? value) && Canonical.Text(value) == Canonical.Text(w.Value(row)));

    private static Dictionary<string, object?> Evaluate(IReadOnlyDictionary<string, Expression> properties, Dictionary<string, object?> row) =>
        properties.Select(p => (p.Key, Value: p.Value(row))).Where(p => p.Value is not null).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);

    private static Dictionary<string, object?> With(Dictionary<string, object?> row, string? name, object? value)
    {
        Dictionary<string, object?> extended = new(row, StringComparer.Ordinal);
        if (name is not null)
            extended[name] = value;

        return extended;
    }

    /// <summary>Compares rows item by item.</summary>
    private sealed class RowComparer : IEqualityComparer<object?[]>
    {
        public static RowComparer Instance { get; } = new();

        public bool Equals(object?[]? x, object?[]? y) => x!.SequenceEqual(y!);

        public int GetHashCode(object?[] obj) => obj.Length;
    }
}
