using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Scanning;

/// <summary>Collects the claims of one section of one file or block as columns, without making objects of them. Used by one thread at a time.</summary>
/// <param name="tables">Knows the nodes and relations by number.</param>
/// <param name="caches">The scanner's.</param>
/// <param name="path">The file as it is shown.</param>
/// <param name="section">The section's position among the source's.</param>
internal sealed class ScannedRows(ScanTables tables, ScanCaches caches, string path, int section)
{
    private readonly List<int> _subjects = [];
    private readonly List<int> _objects = [];
    private readonly List<ClaimObject> _literals = [];
    private readonly List<int> _relations = [];
    private readonly Dictionary<int, int> _relationNumbers = [];
    private readonly List<int> _meanings = [];
    private readonly List<int> _chainNumbers = [];
    private readonly List<int> _timeNumbers = [];
    private readonly List<int> _linkCounts = [];
    private readonly CachedValues<ImmutableArray<NodeId>> _chains = new(caches.Chains);
    private readonly CachedValues<EdtfDate> _times = new(caches.Times);
    private readonly Dictionary<QualifierId, (CachedValues<QualifierValue> Values, List<int> Numbers)> _qualifiers = [];
    private readonly List<int> _starts = [];
    private readonly PackedBytes _details = new();

    /// <summary>The section's position among the source's.</summary>
    public int Section => section;

    /// <summary>Adds a claim after those added before.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="origin">Where it stands.</param>
    public void Add(ScannedClaim claim, ScanPlace origin)
    {
        _subjects.Add(claim.Subject);
        if (claim.Literal is { } literal)
        {
            _objects.Add(~_literals.Count);
            _literals.Add(literal);
        }
        else
        {
            _objects.Add(claim.Object);
        }

        _relationNumbers.TryAdd(claim.Relation, _relationNumbers.Count);
        _relations.Add(_relationNumbers[claim.Relation]);
        _meanings.Add(((int)claim.Modality << 1) | (int)claim.Polarity);
        _chainNumbers.Add(_chains.Add(claim.Chain));
        _timeNumbers.Add(claim.Time < 0 ? 0 : _times.Add(claim.Time) + 1);
        _linkCounts.Add(claim.Links.Count);
        foreach ((Schema.Qualifier qualifier, int value) in claim.Qualifiers)
        {
            if (!_qualifiers.TryGetValue(qualifier.Id, out (CachedValues<QualifierValue> Values, List<int> Numbers) column))
            {
                column = (new CachedValues<QualifierValue>(caches.Of(qualifier.Id)), []);
                _qualifiers.Add(qualifier.Id, column);
            }

            CollectionsMarshal.SetCount(column.Numbers, _subjects.Count - 1);
            column.Numbers.Add(column.Values.Add(value) + 1);
        }

        AddDetails(claim, origin);
    }

    /// <summary>Ends the collecting.</summary>
    /// <returns>The table of the claims added, in that order; it counts nodes as the tables do.</returns>
    public ClaimTable ToTable() => new(
        new ClaimColumns
        {
            Nodes = tables.NodeIds,
            Relations = [.. _relationNumbers.OrderBy(r => r.Value).Select(r => tables.Relations[r.Key].Relation.Id)],
            Subjects = [.. _subjects],
            Objects = [.. _objects],
            Literals = [.. _literals],
            RelationNumbers = Column(_relations),
            Meanings = Column(_meanings),
            Chains = _chains.ToArray(),
            ChainNumbers = Column(_chainNumbers),
            Times = _times.ToArray(),
            TimeNumbers = Column(_timeNumbers),
            Sections = [new SectionId(tables.Sections[section].Id)],
            SectionNumbers = NumberColumn.Constant(_subjects.Count, 0),
            LinkCounts = Column(_linkCounts),
            Qualifiers = _qualifiers.ToImmutableSortedDictionary(q => q.Key, q => Column(q.Value.Values, q.Value.Numbers)),
        },
        [new StoredDetails(_details.Written.ToArray(), [.. _starts], [tables.Source], [path], [.. tables.Languages])]);

    private static NumberColumn Column(List<int> numbers) => NumberColumn.Of(CollectionsMarshal.AsSpan(numbers));

    private QualifierColumn Column(CachedValues<QualifierValue> values, List<int> numbers)
    {
        CollectionsMarshal.SetCount(numbers, _subjects.Count);
        return new QualifierColumn(values.ToArray(), Column(numbers));
    }

    // The form is that of DetailWriter, with one source, one file and the languages of the dataset.
    private void AddDetails(ScannedClaim claim, ScanPlace origin)
    {
        _starts.Add(_details.Length);
        _details.Utf8Text(claim.Id);
        _details.Number(claim.Paragraphs.Count);
        _details.Add(claim.Evidence.Written);
        _details.Number(claim.Links.Count);
        foreach (ClaimLink link in claim.Links)
        {
            _details.Number((int)link.Type);
            _details.Text(link.Claim.Value);
        }

        _details.Number(1);
        _details.Signed(origin.Line);
        _details.Signed(origin.Column);
        _details.Signed(origin.EndLine - origin.Line);
        _details.Signed(origin.EndColumn);
        _details.Add(claim.Statement.Written);
        _details.Add(claim.Note.Written);
    }
}

/// <summary>A place in a file: lines and columns from 1, the end just after.</summary>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last.</param>
internal readonly record struct ScanPlace(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The place in a file.</summary>
    public Diagnostics.Location In(string path) => new(path, Line, Column, EndLine, EndColumn);
}
