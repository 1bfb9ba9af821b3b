using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Viewer.Payloads;

namespace ClaimGraph.Viewer.Arranging;

/// <summary>The texts on lines, each broken once.</summary>
internal sealed class LineTexts(PageContent content, PageTexts words, PageTypography typography)
{
    private readonly List<IReadOnlyList<KeyValuePair<string, string>>> _relations = [];
    private readonly Dictionary<(RelationId Relation, Polarity Polarity), int> _relationNumbers = [];
    private readonly List<(ImmutableArray<LabelLines> Lines, Size Room)> _texts = [];
    private readonly Dictionary<(int Relation, int Count), int> _numbers = [];

    /// <summary>All texts, by number.</summary>
    public ImmutableArray<ImmutableArray<LabelLines>> All => [.. _texts.Select(t => t.Lines)];

    public Size RoomOf(int text) => _texts[text].Room;

    /// <summary>What a claim between two nodes has in common with the others on its line.</summary>
    public LineKey KeyOf(Claim claim)
    {
        int source = content.IndexOf(claim.Subject);
        int target = content.IndexOf(((NodeObject)claim.Object).Node);
        Relation? relation = content.Schema.FindRelation(claim.Relation);
        int text = RelationNumber(claim, relation);
        return relation?.IsSymmetric == true
            ? new LineKey(Math.Min(source, target), Math.Max(source, target), text, claim.Modality, claim.Polarity, true)
            : new LineKey(source, target, text, claim.Modality, claim.Polarity, false);
    }

    /// <summary>The number of a line's text: of the relation, with the number of claims where there are several.</summary>
    public int Number(LineKey line, int claims)
    {
        if (!_numbers.TryGetValue((line.Text, claims), out int number))
        {
            number = _texts.Count;
            string suffix = claims == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ×{claims}");
            _texts.Add(typography.Relation([.. _relations[line.Text].Select(t => KeyValuePair.Create(t.Key, t.Value + suffix))]));
            _numbers.Add((line.Text, claims), number);
        }

        return number;
    }

    private int RelationNumber(Claim claim, Relation? relation)
    {
        (RelationId, Polarity) key = (claim.Relation, claim.Polarity);
        if (!_relationNumbers.TryGetValue(key, out int number))
        {
            number = _relations.Count;
            _relations.Add(Text(claim, relation));
            _relationNumbers.Add(key, number);
        }

        return number;
    }

    private IReadOnlyList<KeyValuePair<string, string>> Text(Claim claim, Relation? relation)
    {
        if (relation is null)
        {
            return [new(PageTexts.AnyLanguage, claim.Relation.Value)];
        }

        return
        [
            .. words.Of(relation.Labels).Select(label => KeyValuePair.Create(
                label.Key,
                claim.Polarity == Polarity.Affirmed ? label.Value : Denied(label, relation))),
        ];
    }

    private string Denied(KeyValuePair<string, string> label, Relation relation)
    {
        KeyValuePair<string, string> own = words.Of(relation.DeniedLabels).FirstOrDefault(d => d.Key == label.Key);
        bool isChinese = label.Key.Split('-')[0] == Language.Chinese.Tag;
        return own.Value ?? (isChinese ? "不" + label.Value : "not " + label.Value);
    }
}
