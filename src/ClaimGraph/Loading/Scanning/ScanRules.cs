using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Scanning;

/// <summary>
/// Tells whether scanned claims go together. Only claims that have subject, relation and object in common with another, or a
/// link, or a relation of which a subject has two objects or that stands both ways, are held against the rules one by one.
/// </summary>
internal sealed class ScanRules(DatasetTables tables, ScanTables scan, ImmutableArray<Node> nodes, ClaimList claims, bool[] claimed)
{
    private readonly ClaimTable _table = claims.Table;

    /// <summary>Checks everything.</summary>
    /// <param name="unused">Takes the nodes that nothing mentions.</param>
    /// <returns>False when something needs a closer look.</returns>
    public bool AreKept(List<Node> unused)
    {
        ClaimIndex index;
        try
        {
            index = new ClaimIndex(claims);
        }
        catch (InvalidOperationException)
        {
            // Two claims have one id.
            return false;
        }

        unused.AddRange(Unused());
        return AreLinksRight(index) && AreParagraphsAccountedFor()
            && scan.Schema.Relations.Where(r => r.IsAcyclic).All(IsAcyclic) && GoTogether();
    }

    private bool AreLinksRight(ClaimIndex index)
    {
        HashSet<ClaimId> conditions = [];
        bool[] hasCondition = new bool[_table.HasLinks ? _table.Count : 0];
        for (int row = 0; _table.HasLinks && row < _table.Count; row++)
        {
            foreach (ClaimLink link in _table.LinksOf(row))
            {
                if (index.Find(link.Claim) < 0 && tables.Imports?.HasClaim(link.Claim) != true)
                {
                    return false;
                }

                if (link.Type == ClaimLinkType.Condition)
                {
                    conditions.Add(link.Claim);
                    hasCondition[row] = true;
                }
            }
        }

        for (int row = 0; row < _table.Count; row++)
        {
            if (_table.ModalityOf(row) == Modality.Hypothetical && !(_table.HasLinks && hasCondition[row]) && !conditions.Contains(_table.IdOf(row)))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreParagraphsAccountedFor()
    {
        int[] listed = [.. tables.Source.WithoutClaims.Select(w => w.Paragraph.Value)];
        bool[] isListed = new bool[claimed.Length];
        foreach (int paragraph in listed)
        {
            if (paragraph >= isListed.Length || isListed[paragraph])
            {
                return false;
            }

            isListed[paragraph] = true;
        }

        for (int paragraph = 1; paragraph < claimed.Length; paragraph++)
        {
            if (claimed[paragraph] == isListed[paragraph])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>See <see cref="UsageRules.CheckNodes"/>: any text of a qualifier that is a node's id counts, whatever it means.</summary>
    private IEnumerable<Node> Unused()
    {
        bool[] isUsed = new bool[scan.NodeIds.Length];
        for (int row = 0; row < _table.Count; row++)
        {
            isUsed[_table.Subjects[row]] = true;
            if (_table.Objects[row] is >= 0 and int node)
            {
                isUsed[node] = true;
            }
        }

        HashSet<string> named =
        [
            .. _table.Chains.SelectMany(c => c).Select(s => s.Value),
            .. _table.Qualifiers.SelectMany(q => _table.FindQualifier(q)!.Values).Select(Text),
            tables.Source.Author!.Value.Value,
            tables.Source.Publisher!.Value.Value,
        ];
        return nodes.Where((n, i) => !isUsed[i] && !named.Contains(n.Id.Value));
    }

    private static string Text(QualifierValue value) => value switch
    {
        NodeValue v => v.Node.Value,
        TermValue v => v.Term.Value,
        DateValue v => v.Date.Text,
        _ => "",
    };

    // Nodes without a way in are taken away until none is left, or a cycle (Kahn 1962, "Topological sorting of large networks").
    private bool IsAcyclic(Relation relation)
    {
        int number = Array.IndexOf(_table.Relations, relation.Id);
        List<(int From, int To)> arcs = [];
        for (int row = 0; number >= 0 && row < _table.Count; row++)
        {
            if (_table.RelationOf(row) == number && Binds(row) && _table.Objects[row] >= 0 && _table.Objects[row] != _table.Subjects[row])
            {
                arcs.Add((_table.Subjects[row], _table.Objects[row]));
            }
        }

        if (arcs.Count == 0)
        {
            return true;
        }

        int[] incoming = new int[scan.NodeIds.Length];
        ILookup<int, int> leaving = arcs.ToLookup(a => a.From, a => a.To);
        arcs.ForEach(a => incoming[a.To]++);
        Queue<int> free = new(arcs.Select(a => a.From).Distinct().Where(n => incoming[n] == 0));
        int taken = 0;
        while (free.TryDequeue(out int node))
        {
            foreach (int to in leaving[node])
            {
                taken++;
                if (--incoming[to] == 0)
                {
                    free.Enqueue(to);
                }
            }
        }

        return taken == arcs.Count;
    }

    private bool Binds(int row) => _table.PolarityOf(row) == Polarity.Affirmed && _table.ModalityOf(row) != Modality.Hypothetical;

    private bool GoTogether()
    {
        DiagnosticBag found = new();
        FileScope nowhere = new(new SourceText("", ""), found);
        ImmutableArray<CheckedClaim> suspects = [.. Suspects().Select(row => Checked(nowhere, _table.ClaimAt(row)))];
        new ClaimSetRules(tables.Schema, suspects).Check();
        return found.Count == 0;
    }

    private static CheckedClaim Checked(FileScope file, Claim claim) => new(
        claim,
        new ClaimDraft(file, default, new Located<string>(claim.Id.Value, default))
        {
            Links = [.. claim.Links.Select(l => new LinkDraft(l.Type, new Located<string>(l.Claim.Value, default)))],
        });

    /// <summary>The rows that might not go with another, ascending.</summary>
    private List<int> Suspects()
    {
        ulong[] keys = new ulong[_table.Count];
        bool[] isSuspect = new bool[_table.Count];
        bool[] isFunctional = Flags(r => r.IsFunctional);
        bool[] isSymmetric = Flags(r => r.IsSymmetric);
        Mark(row => Key(row, _table.Objects[row] is >= 0 and int node ? node : ~(_table.ObjectOf(row).GetHashCode() & int.MaxValue)));
        if (Array.Exists(isFunctional, f => f))
        {
            Mark(row => isFunctional[_table.RelationOf(row)] && Binds(row) ? Key(row, -1) : 0);
        }

        if (Array.Exists(isSymmetric, s => s))
        {
            Mark(row => isSymmetric[_table.RelationOf(row)] && _table.Objects[row] is >= 0 and int node
                ? Pair(Math.Min(node, _table.Subjects[row]), Math.Max(node, _table.Subjects[row]))
                : 0);
        }

        List<int> suspects = [];
        for (int row = 0; row < isSuspect.Length; row++)
        {
            if (isSuspect[row] || _table.LinkCountOf(row) > 0)
            {
                suspects.Add(row);
            }
        }

        return suspects;

        ulong Key(int row, int target) => Pair(_table.Subjects[row], target) + ((ulong)_table.RelationOf(row) << 48);

        static ulong Pair(int a, int b) => ((((ulong)(uint)a << 32) | (uint)b) * 0x9E37_79B9_7F4A_7C15) | 1;

        // Rows with a key that another row has too; 0 is no key. A key that two share by chance does no harm.
        void Mark(Func<int, ulong> keyOf)
        {
            Parallel.For(0, keys.Length, row => keys[row] = keyOf(row));
            ulong[] sorted = [.. keys];
            Array.Sort(sorted);
            HashSet<ulong> twice = [];
            for (int i = 1; i < sorted.Length; i++)
            {
                if (sorted[i] != 0 && sorted[i] == sorted[i - 1])
                {
                    twice.Add(sorted[i]);
                }
            }

            for (int row = 0; twice.Count > 0 && row < keys.Length; row++)
            {
                isSuspect[row] |= twice.Contains(keys[row]);
            }
        }
    }

    private bool[] Flags(Func<Relation, bool> flag) => Array.ConvertAll(_table.Relations, r => flag(scan.Schema.FindRelation(r)!));
}
