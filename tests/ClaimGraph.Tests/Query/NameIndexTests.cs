using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;

namespace ClaimGraph.Tests.Query;

public sealed class NameIndexTests
{
    private static readonly NameIndex Names = new(new TestDataset()
        .Node("wolf-5", "Wolf-5", "狼五号", Alias("Wulf-5", AliasType.Misprint), Alias("W5", AliasType.Abbreviation))
        .Node("red-river", "Red River", "红河", Alias("The Red", AliasType.Alternative))
        .Node("red-river-works", "Red River Works", "红河工厂", Alias("红河", AliasType.Abbreviation))
        .Node("cafe", "Café", "咖啡馆")
        .Node("w5", "Week 5", "第五周")
        .Graph());

    [Theory]
    [InlineData("red-river-works", "red-river-works")]
    [InlineData("Red River Works", "red-river-works")]
    [InlineData("RED RIVER WORKS", "red-river-works")]
    [InlineData("  red   river works ", "red-river-works")]
    [InlineData("ＲＥＤ　Ｒｉｖｅｒ　Ｗｏｒｋｓ", "red-river-works")]
    [InlineData("狼五号", "wolf-5")]
    [InlineData("狼五號", "wolf-5")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("wulf-5", "wolf-5")]
    [InlineData("WOLF 5", "wolf-5")]
    [InlineData("wolf5", "wolf-5")]
    [InlineData("nobody", "")]
    [InlineData("", "")]
    [InlineData("-", "")]
    public void A_name_is_found_in_any_language_case_width_and_spacing(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', Names.Find(name).Select(m => m.Node.Id)));

    [Fact]
    public void An_ambiguous_name_gives_every_node_ids_before_labels_before_aliases()
    {
        Assert.Equal([("w5", NameKind.Id), ("wolf-5", NameKind.Alias)], Found("w5"));
        Assert.Equal([("red-river", NameKind.Label), ("red-river-works", NameKind.Alias)], Found("红河"));
    }

    [Fact]
    public void A_misprint_is_told_as_one()
    {
        NameMatch match = Assert.Single(Names.Find("wulf-5"));

        Assert.Equal(NameKind.Misprint, match.Kind);
        Assert.Equal("Wulf-5", match.Name);
    }

    [Theory]
    [InlineData("red rivr", "red-river")]
    [InlineData("wlof-5", "wolf-5")]
    [InlineData("工厂", "red-river-works")]
    [InlineData("works", "red-river-works")]
    public void A_miss_is_answered_with_the_nearest_names(string name, string expected) =>
        Assert.Equal(expected, Names.Suggest(name)[0].Node.Id.Value);

    [Fact]
    public void Suggestions_name_each_node_once_and_nothing_far_away()
    {
        Assert.Equal(["red-river", "red-river-works"], Names.Suggest("red river").Select(m => m.Node.Id.Value));
        Assert.Empty(Names.Suggest("xyzzyxyzzy"));
        Assert.Empty(Names.Suggest(""));
        Assert.Single(Names.Suggest("red", 1));
    }

    private static Alias Alias(string text, AliasType type) => new(text, Language.English, type);

    private static IEnumerable<(string, NameKind)> Found(string name) => Names.Find(name).Select(m => (m.Node.Id.Value, m.Kind));
}
