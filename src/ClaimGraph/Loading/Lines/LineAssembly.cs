using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Lines;

/// <summary>Puts blocks of foreign lines together to a dataset, on all cores.</summary>
internal sealed class LineAssembly(LineForm form, LineNames names, IReadOnlyList<LineFile> files, BlockColumns[] blocks)
{
    private readonly LineMapping _mapping = form.Mapping;

    /// <summary>Puts together.</summary>
    /// <returns>The dataset; null when a node is defined twice or never, which needs a closer look.</returns>
    public Dataset? ToDataset()
    {
        int[] nodeStarts = Starts(b => b.NodeIds.Length);
        int nodeCount = nodeStarts[^1];
        if (names.Nodes.Count != nodeCount || !AreDefinedOnce(nodeCount))
        {
            return null;
        }

        (NodeId[] ids, int[] positions) = Sort(nodeCount);
        KindId[] kinds = [.. Enumerable.Range(0, names.Kinds.Count).Select(k => new KindId(names.Kinds.TextOf(k)))];
        int[] kindOf = new int[nodeCount];
        Node[] nodes = new Node[nodeCount];
        int[] starts = Starts(b => b.Subjects.Length);
        int[] subjects = new int[starts[^1]];
        int[] objects = new int[starts[^1]];
        Parallel.For(0, blocks.Length, i =>
        {
            BlockColumns block = blocks[i];
            MakeNodes(block, positions, ids, kinds, kindOf, nodes);
            Renumber(block.Subjects, positions, subjects.AsSpan(starts[i]));
            Renumber(block.Objects, positions, objects.AsSpan(starts[i]));
        });
        ClaimColumns columns = Columns(ids, subjects, objects);
        ImmutableArray<Node> ordered = ImmutableCollectionsMarshal.AsImmutableArray(nodes);
        LineGraph graph = new(_mapping, ordered, columns);
        ClaimTable table = new(
            columns, [.. blocks.Select((b, i) => new LineDetails(graph, files[b.Block.File], b, starts[i]))]);
        return new Dataset(SchemaInference.Infer(_mapping, kinds, kindOf, table), [], ordered, new ClaimList(table));
    }

    private static void Renumber(int[] numbers, int[] positions, Span<int> target)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            target[i] = positions[numbers[i]];
        }
    }

    private int[] Starts(Func<BlockColumns, int> count)
    {
        int[] starts = new int[blocks.Length + 1];
        for (int i = 0; i < blocks.Length; i++)
        {
            starts[i + 1] = starts[i] + count(blocks[i]);
        }

        return starts;
    }

    private bool AreDefinedOnce(int nodeCount)
    {
        bool[] isDefined = new bool[nodeCount];
        foreach (BlockColumns block in blocks)
        {
            foreach (int id in block.NodeIds)
            {
                if (isDefined[id])
                {
                    return false;
                }

                isDefined[id] = true;
            }
        }

        return true;
    }

    /// <summary>The ids in order, and for each number of a name its place in that order.</summary>
    private (NodeId[] Ids, int[] Positions) Sort(int nodeCount)
    {
        string[] texts = new string[nodeCount];
        int[] order = new int[nodeCount];
        for (int i = 0; i < nodeCount; i++)
        {
            texts[i] = names.Nodes.TextOf(i);
            order[i] = i;
        }

        Array.Sort(texts, order, StringComparer.Ordinal);
        NodeId[] ids = new NodeId[nodeCount];
        int[] positions = new int[nodeCount];
        for (int i = 0; i < nodeCount; i++)
        {
            ids[i] = NodeId.FromKnown(texts[i]);
            positions[order[i]] = i;
        }

        return (ids, positions);
    }

    private void MakeNodes(BlockColumns block, int[] positions, NodeId[] ids, KindId[] kinds, int[] kindOf, Node[] nodes)
    {
        LineFile file = files[block.Block.File];
        for (int i = 0; i < block.NodeIds.Length; i++)
        {
            int position = positions[block.NodeIds[i]];
            kindOf[position] = block.NodeKinds[i];
            nodes[position] = NodeOf(
                _mapping,
                ids[position],
                kinds[block.NodeKinds[i]],
                block.NodeLabels[i],
                block.NodeTexts.Length == 0 ? "" : block.NodeTexts[i],
                file.At(block.Block.FirstLine + block.NodeLines[i], block.NodeLengths[i]));
        }
    }

    /// <summary>A node of a line.</summary>
    public static Node NodeOf(LineMapping mapping, NodeId id, KindId kind, string label, string written, Diagnostics.Location origin)
    {
        Node node = new() { Id = id, Kind = kind, Labels = LineValues.In(mapping.Language, label), Origin = origin };
        return mapping.KeepIdsAs is { } collection ? node with { ExternalIds = node.ExternalIds.Add(collection, written) } : node;
    }

    private ClaimColumns Columns(NodeId[] ids, int[] subjects, int[] objects)
    {
        SortedDictionary<QualifierId, QualifierColumn> qualifiers = [];
        for (int i = 0; i < _mapping.Qualifiers.Length; i++)
        {
            MappedQualifier mapped = _mapping.Qualifiers[i];
            NameBytes texts = names.Values[i];
            if (texts.Count > 0)
            {
                QualifierValue[] values = new QualifierValue[texts.Count];
                Parallel.For(0, values.Length, v => values[v] = LineValues.Of(mapped, _mapping.Language, texts.TextOf(v)));
                qualifiers.Add(mapped.Id, new QualifierColumn(values, NumberColumn.Concat([.. blocks.Select(b => b.Values[i])])));
            }
        }

        return new ClaimColumns
        {
            Nodes = ids,
            Relations = [.. Enumerable.Range(0, names.Relations.Count).Select(r => new RelationId(names.Relations.TextOf(r)))],
            Subjects = subjects,
            Objects = objects,
            RelationNumbers = NumberColumn.Concat([.. blocks.Select(b => b.Relations)]),
            Meanings = NumberColumn.Constant(subjects.Length, (int)_mapping.Modality << 1),
            Chains = [_mapping.SaidBy],
            ChainNumbers = NumberColumn.Constant(subjects.Length, 0),
            TimeNumbers = NumberColumn.Constant(subjects.Length, 0),
            Sections = [.. files.Select(f => f.Section)],
            SectionNumbers = NumberColumn.Concat(
                [.. blocks.Select(b => NumberColumn.Constant(b.Subjects.Length, b.Block.File))]),
            LinkCounts = NumberColumn.Constant(subjects.Length, 0),
            Qualifiers = qualifiers.ToImmutableSortedDictionary(),
        };
    }
}
