using ClaimGraph.Diagnostics;
using CsCheck;

namespace ClaimGraph.Tests.Diagnostics;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ABC", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("lauched", "launched", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_counts_single_mistakes(string first, string second, int expected)
    {
        Assert.Equal(expected, NearestName.Distance(first, second));
        Assert.Equal(expected, NearestName.Distance(second, first));
    }

    [Theory]
    [InlineData("lauched", "launched")]
    [InlineData("Launched", "launched")]
    [InlineData("bought", null)]
    [InlineData("lead", "leads")]
    public void The_nearest_name_is_found_when_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["launched", "leads", "bases", "founded"]));

    [Fact]
    public void Among_equals_the_first_in_ordinal_order_wins_whatever_the_order_of_names()
    {
        Assert.Equal("cat", NearestName.Find("kat", ["hat", "cat"]));
        Assert.Equal("cat", NearestName.Find("kat", ["cat", "hat"]));
    }

    [Fact]
    public void The_distance_is_never_more_than_the_longer_length() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 12], Gen.String[Gen.Char.AlphaNumeric, 0, 12]).Sample((a, b) =>
        {
            int distance = NearestName.Distance(a, b);
            Assert.InRange(distance, Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
            Assert.Equal(distance, NearestName.Distance(b, a));
        });

    [Fact]
    public void Advice_names_the_nearest_or_lists_a_few_or_falls_back()
    {
        Assert.Equal("Did you mean \"fact\"?", NearestName.Advice("fakt", ["fact", "opinion"], "Define it."));
        Assert.Equal("Use \"fact\" or \"opinion\".", NearestName.Advice("zzz", ["fact", "opinion"], "Define it."));
        Assert.Equal("Define it.", NearestName.Advice("zzz", [.. Enumerable.Range(0, 50).Select(i => $"long-name-{i}")], "Define it."));
        Assert.Equal("Define it.", NearestName.Advice("zzz", [], "Define it."));
    }

    [Fact]
    public void A_limit_changes_no_distance_within_it_and_no_suggestion() =>
        Gen.Select(Words, Words, Gen.Int[0, 6], Words.Array[0, 12]).Sample((a, b, limit, names) =>
        {
            int distance = NearestName.Distance(a, b);
            int limited = NearestName.Distance(a, b, limit);
            Assert.Equal(distance <= limit ? distance : int.MaxValue, limited <= limit ? limited : int.MaxValue);

            string? nearest = names
                .Select(n => (Name: n, Distance: NearestName.Distance(a, n)))
                .Where(n => n.Distance <= Math.Max(1, Math.Max(a.Length, n.Name.Length) / 3))
                .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
                .Select(n => n.Name).FirstOrDefault();
            Assert.Equal(nearest, NearestName.Find(a, names));
        });

    private static Gen<string> Words { get; } = Gen.Char["abcdxyz-"].Array[0, 9].Select(c => new string(c));
}
