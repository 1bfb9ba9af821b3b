using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims.Columns;

/// <summary>Puts tables one after another, so that each value is kept once again.</summary>
internal static class TableMerge
{
    /// <summary>Merges tables whose nodes are among some.</summary>
    /// <param name="tables">The tables, in order.</param>
    /// <param name="nodes">The ids that the merged table counts nodes by.</param>
    /// <returns>A table of the rows of all.</returns>
    public static ClaimTable Merge(IReadOnlyList<ClaimTable> tables, NodeId[] nodes)
    {
        Dictionary<NodeId, int>? positions = null;
        Pool<RelationId> relations = new();
        Pool<ImmutableArray<NodeId>> chains = new(ChainComparer.Instance);
        Pool<EdtfDate> times = new();
        Pool<SectionId> sections = new();
        Dictionary<QualifierId, Pool<QualifierValue>> values = [];
        List<ClaimObject> literals = [];
        int[] subjects = new int[tables.Sum(t => t.Count)];
        int[] objects = new int[subjects.Length];
        List<NumberColumn> relationNumbers = [];
        List<NumberColumn> chainNumbers = [];
        List<NumberColumn> timeNumbers = [];
        List<NumberColumn> sectionNumbers = [];
        int start = 0;
        foreach (ClaimTable table in tables)
        {
            ClaimColumns columns = table.Columns;
            int[]? map = null;
            if (!ReferenceEquals(columns.Nodes, nodes))
            {
                positions ??= Positions(nodes);
                map = Array.ConvertAll(columns.Nodes, n => positions[n]);
            }

            for (int row = 0; row < columns.Subjects.Length; row++)
            {
                subjects[start + row] = NodeAt(columns.Subjects[row]);
                objects[start + row] = columns.Objects[row] is >= 0 and int node ? NodeAt(node) : columns.Objects[row] - literals.Count;
            }

            int NodeAt(int node) => map is null ? node : map[node];

            literals.AddRange(columns.Literals);
            relationNumbers.Add(columns.RelationNumbers.Select(Array.ConvertAll(columns.Relations, relations.Add)));
            chainNumbers.Add(columns.ChainNumbers.Select(Array.ConvertAll(columns.Chains, chains.Add)));
            timeNumbers.Add(columns.TimeNumbers.Select([0, .. columns.Times.Select(t => times.Add(t) + 1)]));
            sectionNumbers.Add(columns.SectionNumbers.Select(Array.ConvertAll(columns.Sections, sections.Add)));
            start += columns.Subjects.Length;
        }

        return new ClaimTable(
            new ClaimColumns
            {
                Nodes = nodes,
                Relations = relations.ToArray(),
                Subjects = subjects,
                Objects = objects,
                Literals = [.. literals],
                RelationNumbers = NumberColumn.Concat(relationNumbers),
                Meanings = NumberColumn.Concat([.. tables.Select(t => t.Columns.Meanings)]),
                Chains = chains.ToArray(),
                ChainNumbers = NumberColumn.Concat(chainNumbers),
                Times = times.ToArray(),
                TimeNumbers = NumberColumn.Concat(timeNumbers),
                Sections = sections.ToArray(),
                SectionNumbers = NumberColumn.Concat(sectionNumbers),
                LinkCounts = NumberColumn.Concat([.. tables.Select(t => t.Columns.LinkCounts)]),
                Qualifiers = tables.SelectMany(t => t.Qualifiers).Distinct().ToImmutableSortedDictionary(q => q, q => Merge(tables, q)),
            },
            [.. tables.SelectMany(t => t.Details)]);
    }

    private static Dictionary<NodeId, int> Positions(NodeId[] nodes)
    {
        Dictionary<NodeId, int> positions = new(nodes.Length);
        for (int i = 0; i < nodes.Length; i++)
        {
            positions.Add(nodes[i], i);
        }

        return positions;
    }

    private static QualifierColumn Merge(IReadOnlyList<ClaimTable> tables, QualifierId qualifier)
    {
        Pool<QualifierValue> values = new(ExactComparer.Instance);
        List<NumberColumn> numbers = [];
        foreach (ClaimTable table in tables)
        {
            numbers.Add(table.FindQualifier(qualifier) is { } column
                ? column.Numbers.Select([0, .. column.Values.Select(v => values.Add(v) + 1)])
                : NumberColumn.Constant(table.Count, 0));
        }

        return new QualifierColumn(values.ToArray(), NumberColumn.Concat(numbers));
    }
}
