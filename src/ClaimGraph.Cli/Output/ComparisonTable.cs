using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Schema;
using Spectre.Console;

namespace ClaimGraph.Cli.Output;

/// <summary>A comparison as one table: a line for each claim, led by a sign for how it is meant.</summary>
internal sealed class ComparisonTable
{
    private const int VerdictWidth = 9;
    private const int Frame = 13; // five lines and a space on either side of four cells
    private const string DeniedSign = "✗";

    private readonly NodeComparison _comparison;
    private readonly GraphSchema _schema;
    private readonly ClaimText _text;
    private readonly Language _language;
    private readonly NodeId _mainSpeaker;
    private readonly SortedSet<Modality> _used = [];
    private bool _denied;

    /// <summary>Takes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="schema">The schema of its claims.</param>
    /// <param name="text">Claims as texts in the language.</param>
    /// <param name="language">The language.</param>
    public ComparisonTable(NodeComparison comparison, GraphSchema schema, ClaimText text, Language language)
    {
        _comparison = comparison;
        _schema = schema;
        _text = text;
        _language = language;
        _mainSpeaker = comparison.Rows.SelectMany(r => r.Between.Concat(r.First).Concat(r.Second))
            .CountBy(c => c.SaidBy[0]).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault();
    }

    /// <summary>Prints the table and what its signs mean.</summary>
    /// <param name="console">Where to; its width is used.</param>
    public void Write(IAnsiConsole console)
    {
        Table table = Tables.Of("", _text.Node(_comparison.First), _text.Node(_comparison.Second), "").ShowRowSeparators();
        int width = Math.Max(console.Profile.Width - Frame - VerdictWidth, 30);
        int respect = Math.Max(width * 2 / 9, 16);
        table.Columns[0].Width = respect;
        table.Columns[1].Width = (width - respect) / 2;
        table.Columns[2].Width = width - respect - table.Columns[1].Width;
        table.Columns[3].Width = VerdictWidth;

        // Dimensions in which the two stand to each other in the same way share a row.
        var rows = _comparison.Rows.Select(r => (
            IsDirect: r.Between.Length > 0,
            Respect: Respect(r),
            First: Cell(r, _comparison.First, r.First),
            Second: Cell(r, _comparison.Second, r.Second),
            Verdict: Name(r.Verdict)));
        foreach (var same in rows.GroupBy(r => (Key: r.IsDirect ? "" : r.Respect, r.First, r.Second, r.Verdict)))
        {
            table.Add(string.Join(",\n", same.Select(r => r.Respect)), same.Key.First, same.Key.Second, same.Key.Verdict);
        }

        console.Write(table);
        console.WriteLine(Terminal.Safe(Legend()));
    }

    private static string Name(Verdict verdict) => verdict is Verdict.OnlyFirst or Verdict.OnlySecond ? "one side" : Vocabulary.NameOf(verdict);

    private static string Sign(Modality modality) => modality switch
    {
        Modality.Reported => "\"",
        Modality.Opinion => "~",
        Modality.Forecast => "»",
        Modality.Hypothetical => "?",
        Modality.Normative => "!",
        _ => "·",
    };

    private string Legend()
    {
        List<string> signs = [.. _used.Select(m => $"{Sign(m)} {Vocabulary.NameOf(m)}")];
        if (_denied)
        {
            signs.Add($"{DeniedSign} denied");
        }

        return $"{string.Join("  ", signs)}\nSaid by {_text.Node(_mainSpeaker)} unless named.";
    }

    private string Respect(ComparisonRow row)
    {
        string dimension = row.Dimension is { } value ? _text.Value(_comparison.AlignedBy!.Value, value) : "";
        if (row.Relation is not { } id)
        {
            return dimension;
        }

        Relation relation = _schema.FindRelation(id)!;
        string label = (row.IsInverse ? relation.InverseLabels : relation.Labels).In(_language);
        return dimension.Length == 0 ? label : $"{label}: {dimension}";
    }

    private string Cell(ComparisonRow row, NodeId node, IEnumerable<Claim> own) => string.Join('\n', row.Between
        .Select(c => Line(c, _text.Relation(c, inverse: c.Subject != node && !_schema.FindRelation(c.Relation)!.IsSymmetric), denies: false, row))
        .Concat(own.Select(c => row.Relation is null
            ? Line(c, $"{_text.Relation(c, inverse: c.Subject != node)} {Other(c, node)}", denies: false, row)
            : Line(c, Other(c, node), c.Polarity == Polarity.Denied, row)))
        .Distinct());

    private string Other(Claim claim, NodeId node) => claim.Subject == node ? _text.Object(claim) : _text.Node(claim.Subject);

    private string Line(Claim claim, string says, bool denies, ComparisonRow row)
    {
        _used.Add(claim.Modality);
        _denied |= denies;
        string[] details =
        [
            .. claim.Qualifiers
                .Where(q => q.Value is TermValue or QuantityValue && !(q.Key == _comparison.AlignedBy && row.Dimension is not null))
                .Select(q => _text.Value(q.Key, q.Value)),
            .. claim.SaidBy[0] == _mainSpeaker ? Array.Empty<string>() : [_text.Node(claim.SaidBy[0])],
        ];
        return $"{Sign(claim.Modality)} {(denies ? DeniedSign + " " : "")}{says}{(details.Length > 0 ? $" ({string.Join(", ", details)})" : "")}";
    }
}
