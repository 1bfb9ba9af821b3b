using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Claims.Columns;

/// <summary>Makes a table of claims that are objects already. Used by one thread at a time.</summary>
internal sealed class ClaimTableBuilder
{
    private readonly Pool<NodeId> _nodes = new();
    private readonly Pool<RelationId> _relations = new();
    private readonly Pool<ImmutableArray<NodeId>> _chains = new(ChainComparer.Instance);
    private readonly Pool<EdtfDate> _times = new();
    private readonly Pool<SectionId> _sections = new();
    private readonly List<ClaimObject> _literals = [];
    private readonly List<int> _subjects = [];
    private readonly List<int> _objects = [];
    private readonly List<int> _relationNumbers = [];
    private readonly List<int> _meanings = [];
    private readonly List<int> _chainNumbers = [];
    private readonly List<int> _timeNumbers = [];
    private readonly List<int> _sectionNumbers = [];
    private readonly List<int> _linkCounts = [];
    private readonly SortedDictionary<QualifierId, (Pool<QualifierValue> Values, List<int> Numbers)> _qualifiers = [];
    private readonly DetailWriter _details = new();

    /// <summary>Adds a claim after those added before.</summary>
    public void Add(Claim claim)
    {
        _subjects.Add(_nodes.Add(claim.Subject));
        if (claim.Object is NodeObject { Node: var node })
        {
            _objects.Add(_nodes.Add(node));
        }
        else
        {
            _objects.Add(~_literals.Count);
            _literals.Add(claim.Object);
        }

        _relationNumbers.Add(_relations.Add(claim.Relation));
        _meanings.Add(((int)claim.Modality << 1) | (int)claim.Polarity | (claim.Status == ClaimStatus.Suggested ? ClaimColumns.Suggested : 0));
        _chainNumbers.Add(_chains.Add(claim.SaidBy));
        _timeNumbers.Add(claim.Time is { } time ? _times.Add(time) + 1 : 0);
        _sectionNumbers.Add(_sections.Add(claim.Section));
        _linkCounts.Add(claim.Links.Length);
        foreach ((QualifierId id, QualifierValue value) in claim.Qualifiers)
        {
            if (!_qualifiers.TryGetValue(id, out (Pool<QualifierValue> Values, List<int> Numbers) column))
            {
                column = (new Pool<QualifierValue>(ExactComparer.Instance), []);
                _qualifiers.Add(id, column);
            }

            CollectionsMarshal.SetCount(column.Numbers, _subjects.Count - 1);
            column.Numbers.Add(column.Values.Add(value) + 1);
        }

        _details.Add(claim);
    }

    /// <summary>Ends the building.</summary>
    /// <returns>The table of the claims added, in that order.</returns>
    public ClaimTable ToTable() => new(
        new ClaimColumns
        {
            Nodes = _nodes.ToArray(),
            Relations = _relations.ToArray(),
            Subjects = [.. _subjects],
            Objects = [.. _objects],
            Literals = [.. _literals],
            RelationNumbers = Column(_relationNumbers),
            Meanings = Column(_meanings),
            Chains = _chains.ToArray(),
            ChainNumbers = Column(_chainNumbers),
            Times = _times.ToArray(),
            TimeNumbers = Column(_timeNumbers),
            Sections = _sections.ToArray(),
            SectionNumbers = Column(_sectionNumbers),
            LinkCounts = Column(_linkCounts),
            Qualifiers = _qualifiers.ToImmutableSortedDictionary(q => q.Key, q => Column(q.Value.Values, q.Value.Numbers)),
        },
        [_details.ToDetails()]);

    private static NumberColumn Column(List<int> numbers) => NumberColumn.Of(CollectionsMarshal.AsSpan(numbers));

    private QualifierColumn Column(Pool<QualifierValue> values, List<int> numbers)
    {
        CollectionsMarshal.SetCount(numbers, _subjects.Count);
        return new QualifierColumn(values.ToArray(), Column(numbers));
    }
}
