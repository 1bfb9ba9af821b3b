using System.Collections.Immutable;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims.Columns;

/// <summary>
/// Claims as columns: what queries ask often stands in arrays of numbers, what they ask seldom in <see cref="ClaimDetails"/>.
/// A claim of a million takes some tens of bytes; its <see cref="Claim"/> is made when somebody wants it. Immutable.
/// </summary>
internal sealed class ClaimTable
{
    private readonly ClaimColumns _columns;
    private readonly ClaimDetails[] _details;
    private readonly int[] _detailStarts;
    private readonly Lazy<bool> _hasSuggestions;

    /// <summary>Takes columns, whose arrays nobody changes any more.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="details">What the columns lack, in the order of the rows.</param>
    public ClaimTable(ClaimColumns columns, ClaimDetails[] details)
    {
        _columns = columns;
        _details = details;
        _hasSuggestions = new Lazy<bool>(() => Enumerable.Range(0, Count).Any(row => StatusOf(row) == ClaimStatus.Suggested));
        _detailStarts = new int[details.Length];
        for (int i = 1; i < details.Length; i++)
        {
            _detailStarts[i] = _detailStarts[i - 1] + details[i - 1].Count;
        }
    }

    /// <summary>The columns.</summary>
    public ClaimColumns Columns => _columns;

    /// <summary>What the columns lack, in the order of the rows.</summary>
    public IReadOnlyList<ClaimDetails> Details => _details;

    /// <summary>The number of claims.</summary>
    public int Count => _columns.Subjects.Length;

    /// <summary>The ids that <see cref="Subjects"/> and <see cref="Objects"/> mean by their numbers.</summary>
    public NodeId[] Nodes => _columns.Nodes;

    /// <summary>The ids that <see cref="RelationOf"/> means.</summary>
    public RelationId[] Relations => _columns.Relations;

    /// <summary>Who says claims, as <see cref="ChainOf"/> counts them.</summary>
    public ImmutableArray<NodeId>[] Chains => _columns.Chains;

    /// <summary>The times of claims, as <see cref="TimeNumberOf"/> counts them from 1.</summary>
    public EdtfDate[] Times => _columns.Times;

    /// <summary>The sections of claims, as <see cref="SectionNumberOf"/> counts them.</summary>
    public SectionId[] Sections => _columns.Sections;

    /// <summary>For each row the number of its subject.</summary>
    public int[] Subjects => _columns.Subjects;

    /// <summary>For each row the number of its object when that is a node; negative for a literal.</summary>
    public int[] Objects => _columns.Objects;

    /// <summary>True when no object is a literal.</summary>
    public bool HasEdgesOnly => _columns.Literals.Length == 0;

    /// <summary>True when some claim has links.</summary>
    public bool HasLinks => !_columns.LinkCounts.IsZero;

    /// <summary>True when some claim is only suggested.</summary>
    public bool HasSuggestions => _hasSuggestions.Value;

    /// <summary>The qualifiers that any claim has, in order.</summary>
    public IEnumerable<QualifierId> Qualifiers => _columns.Qualifiers.Keys;

    /// <summary>The number of a claim's relation among <see cref="Relations"/>.</summary>
    public int RelationOf(int row) => _columns.RelationNumbers[row];

    /// <summary>How a claim is meant.</summary>
    public Modality ModalityOf(int row) => (Modality)((_columns.Meanings[row] & (ClaimColumns.Suggested - 1)) >> 1);

    /// <summary>Whether a claim's relation is said to hold.</summary>
    public Polarity PolarityOf(int row) => (Polarity)(_columns.Meanings[row] & 1);

    /// <summary>Whether a person stands behind a claim.</summary>
    public ClaimStatus StatusOf(int row) => (_columns.Meanings[row] & ClaimColumns.Suggested) == 0 ? ClaimStatus.Accepted : ClaimStatus.Suggested;

    /// <summary>The number of a claim's speakers among <see cref="Chains"/>.</summary>
    public int ChainOf(int row) => _columns.ChainNumbers[row];

    /// <summary>Who says a claim.</summary>
    public ImmutableArray<NodeId> SaidBy(int row) => _columns.Chains[_columns.ChainNumbers[row]];

    /// <summary>The number of a claim's time among <see cref="Times"/>, from 1; 0 for none.</summary>
    public int TimeNumberOf(int row) => _columns.TimeNumbers[row];

    /// <summary>A claim's time; null for none.</summary>
    public EdtfDate? TimeOf(int row) => _columns.TimeNumbers[row] is > 0 and int time ? _columns.Times[time - 1] : null;

    /// <summary>The number of a claim's section among <see cref="Sections"/>.</summary>
    public int SectionNumberOf(int row) => _columns.SectionNumbers[row];

    /// <summary>A claim's section.</summary>
    public SectionId SectionOf(int row) => _columns.Sections[_columns.SectionNumbers[row]];

    /// <summary>A claim's subject.</summary>
    public NodeId SubjectOf(int row) => _columns.Nodes[_columns.Subjects[row]];

    /// <summary>A claim's object.</summary>
    public ClaimObject ObjectOf(int row) => _columns.Objects[row] is >= 0 and int node
        ? new NodeObject(_columns.Nodes[node])
        : _columns.Literals[~_columns.Objects[row]];

    /// <summary>A claim's value for a qualifier; null when it has none.</summary>
    public QualifierValue? QualifierOf(int row, QualifierId qualifier) =>
        _columns.Qualifiers.TryGetValue(qualifier, out QualifierColumn? column) ? column[row] : null;

    /// <summary>The values of a qualifier; null when no claim has it.</summary>
    public QualifierColumn? FindQualifier(QualifierId qualifier) => _columns.Qualifiers.GetValueOrDefault(qualifier);

    /// <summary>All qualifiers of a claim.</summary>
    public ImmutableSortedDictionary<QualifierId, QualifierValue> QualifiersOf(int row)
    {
        ImmutableSortedDictionary<QualifierId, QualifierValue>.Builder? values = null;
        foreach ((QualifierId id, QualifierColumn column) in _columns.Qualifiers)
        {
            if (column[row] is { } value)
            {
                values ??= ImmutableSortedDictionary.CreateBuilder<QualifierId, QualifierValue>();
                values.Add(id, value);
            }
        }

        return values?.ToImmutable() ?? ImmutableSortedDictionary<QualifierId, QualifierValue>.Empty;
    }

    /// <summary>The number of a claim's links.</summary>
    public int LinkCountOf(int row) => _columns.LinkCounts[row];

    /// <summary>A claim's links.</summary>
    public ImmutableArray<ClaimLink> LinksOf(int row) => _columns.LinkCounts[row] == 0 ? [] : DetailsOf(ref row).LinksOf(row);

    /// <summary>A claim's evidence.</summary>
    public ImmutableArray<EvidenceSpan> EvidenceOf(int row) => DetailsOf(ref row).EvidenceOf(row);

    /// <summary>A claim's statement.</summary>
    public LocalizedText StatementOf(int row) => DetailsOf(ref row).StatementOf(row);

    /// <summary>Where a claim was written.</summary>
    public Location? OriginOf(int row) => DetailsOf(ref row).OriginOf(row);

    /// <summary>A claim's id.</summary>
    public ClaimId IdOf(int row)
    {
        Span<byte> buffer = stackalloc byte[ClaimDetails.IdBytes];
        return ClaimId.FromUtf8(DetailsOf(ref row).IdOf(row, buffer));
    }

    /// <summary>The bytes of a claim's id.</summary>
    /// <param name="row">The row.</param>
    /// <param name="buffer">Room of <see cref="ClaimDetails.IdBytes"/> that may be used for it.</param>
    public ReadOnlySpan<byte> IdOf(int row, Span<byte> buffer) => DetailsOf(ref row).IdOf(row, buffer);

    /// <summary>Makes a claim.</summary>
    public Claim ClaimAt(int row)
    {
        int detail = row;
        ClaimDetails details = DetailsOf(ref detail);
        Span<byte> buffer = stackalloc byte[ClaimDetails.IdBytes];
        return new Claim
        {
            Id = ClaimId.FromUtf8(details.IdOf(detail, buffer)),
            Subject = SubjectOf(row),
            Relation = _columns.Relations[_columns.RelationNumbers[row]],
            Object = ObjectOf(row),
            Modality = ModalityOf(row),
            Polarity = PolarityOf(row),
            SaidBy = SaidBy(row),
            Time = TimeOf(row),
            Qualifiers = QualifiersOf(row),
            Links = _columns.LinkCounts[row] == 0 ? [] : details.LinksOf(detail),
            Evidence = details.EvidenceOf(detail),
            Statement = details.StatementOf(detail),
            Note = details.NoteOf(detail),
            Section = SectionOf(row),
            Status = StatusOf(row),
            Origin = details.OriginOf(detail),
        };
    }

    private ClaimDetails DetailsOf(ref int row)
    {
        if (_details.Length == 1)
        {
            return _details[0];
        }

        int found = Array.BinarySearch(_detailStarts, row);
        found = found >= 0 ? found : ~found - 1;

        // Details of no rows start where the next start; the last of those that start here has the row.
        while (found + 1 < _details.Length && _detailStarts[found + 1] <= row)
        {
            found++;
        }

        row -= _detailStarts[found];
        return _details[found];
    }
}
