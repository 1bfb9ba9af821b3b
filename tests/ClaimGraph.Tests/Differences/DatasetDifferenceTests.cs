using ClaimGraph.Claims;
using ClaimGraph.Differences;
using ClaimGraph.Tests.TestData;
using ClaimGraph.Text;
using CsCheck;

namespace ClaimGraph.Tests.Differences;

public sealed class DatasetDifferenceTests
{
    private static Gen<(Dataset Before, Dataset After)> Pairs { get; } =
        from before in RandomDatasets.Any
        from after in RandomDatasets.Any
        from shuffle in Gen.Shuffle(Enumerable.Range(0, 64).ToArray())
        from keep in Gen.Bool.Array[64]
        select (before, Mix(before, after, shuffle, keep));

    [Fact]
    public void A_dataset_does_not_differ_from_itself() => RandomDatasets.Any.Sample(
        dataset => DatasetDifference.Between(dataset, dataset).IsEmpty && !DatasetDifference.Between(dataset, dataset).Elements().Any(),
        iter: 100);

    [Fact]
    public void Applied_to_the_earlier_dataset_it_gives_the_later_one() => Pairs.Sample(
        pair => DatasetDifference.Between(pair.Before, pair.After).ApplyTo(pair.Before).Equals(pair.After)
            && DatasetDifference.Between(pair.After, pair.Before).ApplyTo(pair.After).Equals(pair.Before),
        iter: 300);

    [Fact]
    public void Every_change_tells_at_least_one_field() => Pairs.Sample(
        pair => DatasetDifference.Between(pair.Before, pair.After).Elements()
            .All(e => e.Kind == DifferenceKind.Changed == !e.Fields.IsEmpty && e.Fields.All(f => f.Before != f.After)),
        iter: 300);

    [Fact]
    public void It_is_empty_only_for_equal_datasets() => Pairs.Sample(
        pair => DatasetDifference.Between(pair.Before, pair.After).IsEmpty == pair.Before.Equals(pair.After),
        iter: 300);

    [Fact]
    public void Fields_are_told_one_by_one()
    {
        Dataset before = RiverDataset.Build();
        Node blue = before.Nodes[1];
        Dataset after = before with
        {
            Nodes = before.Nodes.SetItem(1, blue with
            {
                Labels = LocalizedText.Of("Blue River", "青河"),
                Aliases = blue.Aliases.RemoveAt(0),
                ExternalIds = blue.ExternalIds.SetItem("osm", "8"),
            }),
            Claims = [.. before.Claims.Where(c => c.Id.Value != "red-dated").Select(c => c.Id.Value == "rivals"
                ? c with { Modality = Modality.Opinion, Evidence = [c.Evidence[0] with { End = 3 }] }
                : c)],
        };
        DatasetDifference difference = DatasetDifference.Between(before, after);
        Assert.Equal(
            [
                new FieldDifference("labels.zh", "蓝河", "青河"),
                new FieldDifference("aliases", "Bleu River (en, misprint)", null),
                new FieldDifference("externalIds.osm", "7", "8"),
            ],
            difference.Nodes.Changed.Single().Fields());
        string digest = new('3', 64);
        Assert.Equal(
            [
                new FieldDifference("modality", "fact", "opinion"),
                new FieldDifference("evidence", $"river-news ¶ 3:0-2 {digest}", null),
                new FieldDifference("evidence", null, $"river-news ¶ 3:0-3 {digest}"),
            ],
            difference.Claims.Changed.Single().Fields());
        Assert.Equal(new DifferenceCounts(0, 1, 1, 0), DifferenceCounts.Of(difference, ElementKind.Claim));
        Assert.Equal(new DifferenceCounts(1, 2, 0, 0), DifferenceCounts.OfEvidence(difference));
    }

    [Fact]
    public void Only_what_was_taken_elsewhere_is_moved()
    {
        Dataset before = RiverDataset.Build();
        Dataset after = before with { Claims = [.. before.Claims.Skip(1), before.Claims[0]] };
        DatasetDifference difference = DatasetDifference.Between(before, after);
        Assert.Equal([new Move("blue-joins-red", "rivals")], difference.Claims.Moved);
        Assert.Equal([(ElementKind.Claim, "blue-joins-red", DifferenceKind.Moved)], difference.Elements().Select(e => (e.Element, e.Id, e.Kind)));
    }

    [Fact]
    public void Applied_to_another_dataset_it_says_so()
    {
        Dataset before = RiverDataset.Build();
        Dataset after = before with { Claims = [.. before.Claims.Skip(1)] };
        DatasetDifference difference = DatasetDifference.Between(before, after);
        Assert.Throws<ArgumentException>(() => difference.ApplyTo(after));
        Dataset other = before with { Claims = [.. before.Claims.Select(c => c with { Note = LocalizedText.Of("x", "y") })] };
        Assert.Contains("blue-joins-red", Assert.Throws<ArgumentException>(() => difference.ApplyTo(other)).Message, StringComparison.Ordinal);
    }

    // Some elements of each, in an order of their own; ids of nodes and claims coincide often.
    private static Dataset Mix(Dataset before, Dataset after, int[] shuffle, bool[] keep)
    {
        IEnumerable<T> Pick<T>(IReadOnlyList<T> mine, IReadOnlyList<T> theirs, Func<T, string> id) =>
            mine.Where((_, i) => keep[i % 64]).Concat(theirs).DistinctBy(id)
                .Select((e, i) => (Element: e, Place: shuffle[i % 64])).OrderBy(e => e.Place).Select(e => e.Element);

        return after with
        {
            Nodes = [.. Pick(before.Nodes, after.Nodes, n => n.Id.Value).OrderBy(n => n.Id.Value, StringComparer.Ordinal)],
            Claims = [.. Pick(before.Claims, after.Claims, c => c.Id.Value)],
        };
    }
}
