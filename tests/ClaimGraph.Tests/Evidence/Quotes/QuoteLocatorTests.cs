using ClaimGraph.Evidence;

namespace ClaimGraph.Tests.Evidence;

public sealed class QuoteLocatorTests
{
    private static readonly QuoteLocator Locator = new(Harbour.Text);

    [Theory]
    [InlineData("自動分揀系統(ATS)", 4, "自動分揀系統(ATS)", QuoteMatch.Exact)]
    [InlineData("  自動分揀系統  ", 4, "自動分揀系統", QuoteMatch.Exact)]
    [InlineData("自動分揀(jiǎn)系統(tǒng)", 4, "自動分揀系統", QuoteMatch.Exact)]
    [InlineData("自动分拣系统", 4, "自動分揀系統", QuoteMatch.Folded)]
    [InlineData("自动分拣系统（ats）", 4, "自動分揀系統(ATS)", QuoteMatch.Folded)]
    [InlineData("意味着什么？", 6, "意味著什么?", QuoteMatch.Folded)]
    [InlineData("意味着", 6, "意味著", QuoteMatch.Folded)]
    [InlineData("这里发出茶叶4.2万箱，比前一年", 2, "這里發出茶葉4.2萬箱,比前一年", QuoteMatch.Folded)]
    [InlineData("這裏發出", 2, "這里發出", QuoteMatch.Folded)]
    [InlineData("机器?谁来教茶农", 5, "機器? 誰來教茶農", QuoteMatch.Folded)]
    [InlineData("「茶叶 不等人", 3, "“茶葉不等人", QuoteMatch.Folded)]
    [InlineData("备。谁创造这套", 4, "備。\ufffd\ufffd造這套", QuoteMatch.OverDamage)]
    [InlineData("将创造这套", 4, "\ufffd\ufffd造這套", QuoteMatch.OverDamage)]
    [InlineData("\ufffd\ufffd造", 4, "\ufffd\ufffd造", QuoteMatch.Exact)]
    public void A_quote_is_found_in_its_place(string quote, int paragraph, string words, QuoteMatch match)
    {
        QuoteFound found = Assert.IsType<QuoteFound>(Locator.Find(quote));

        Assert.Equal(paragraph, found.Place.Paragraph);
        Assert.Equal(match, found.Match);
        Assert.Equal(Harbour.Place(paragraph, words), found.Place.ToSpan(Harbour.Id));
    }

    [Fact]
    public void The_place_is_ready_to_paste()
    {
        QuoteFound found = Assert.IsType<QuoteFound>(Locator.Find("周望潮"));

        Assert.Equal($$"""{"paragraph":8,"start":3,"end":6,"sha256":"{{Harbour.Digest("周望潮")}}"}""", found.Place.ToJson());
        Assert.Equal("Paragraph 8, characters 3 to 6.", EvidenceMessages.Describe(found));
    }

    [Theory]
    [InlineData("茶葉", QuoteMatch.Exact)]
    [InlineData("茶叶", QuoteMatch.Folded)]
    public void A_quote_that_stands_in_several_places_is_refused_with_all_of_them(string quote, QuoteMatch match)
    {
        QuoteAmbiguous result = Assert.IsType<QuoteAmbiguous>(Locator.Find(quote));

        Assert.Equal(match, result.Match);
        Assert.Equal([(1, 4), (2, 55), (3, 1), (7, 19)], result.Places.Select(p => (p.Paragraph, p.Start)));
        Assert.All(result.Places, p => Assert.Equal("茶葉", p.Text));
        Assert.StartsWith("The quote stands in 4 places", EvidenceMessages.Describe(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_matches_exactly_wins_over_one_that_matches_when_folded()
    {
        QuoteLocator locator = new(Harbour.TextOf("发展\n發展\n頭髮"));

        Assert.Equal(2, Assert.IsType<QuoteFound>(locator.Find("發展")).Place.Paragraph);
        Assert.Equal(1, Assert.IsType<QuoteFound>(locator.Find("发展")).Place.Paragraph);
        Assert.Equal(3, Assert.IsType<QuoteFound>(locator.Find("头发")).Place.Paragraph);
        Assert.Equal(2, Assert.IsType<QuoteAmbiguous>(locator.Find("髮展")).Places.Length);
    }

    [Fact]
    public void Overlapping_places_are_all_told()
    {
        QuoteAmbiguous result = Assert.IsType<QuoteAmbiguous>(new QuoteLocator(Harbour.TextOf("哈哈哈")).Find("哈哈"));

        Assert.Equal([0, 1], result.Places.Select(p => p.Start));
    }

    [Fact]
    public void Damage_in_the_text_matches_a_character_but_not_the_other_way_round()
    {
        QuoteLocator locator = new(Harbour.TextOf("性\ufffd比"));

        Assert.IsType<QuoteFound>(locator.Find("性价比"));
        Assert.IsType<QuoteNotFound>(new QuoteLocator(Harbour.TextOf("性价比")).Find("性\ufffd比"));
        Assert.IsType<QuoteNotFound>(locator.Find("价"));
    }

    [Fact]
    public void Several_damaged_places_that_fit_are_all_told()
    {
        QuoteAmbiguous result = Assert.IsType<QuoteAmbiguous>(Locator.Find("性价比"));

        Assert.Equal(QuoteMatch.OverDamage, result.Match);
        Assert.Equal(["性\ufffd\ufffd", "\ufffd\ufffd比"], result.Places.Select(p => p.Text));
    }

    [Fact]
    public void A_quote_that_is_nowhere_is_answered_with_the_nearest_place()
    {
        QuoteNotFound result = Assert.IsType<QuoteNotFound>(Locator.Find("大船可以直接靠岸了"));

        Assert.Equal(Harbour.Place(7, "直接靠岸"), result.Nearest?.ToSpan(Harbour.Id));
        Assert.Equal(
            "The quote is not in the text. The longest part of it that is stands in paragraph 7, characters 14 to 18.",
            EvidenceMessages.Describe(result));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\t\n")]
    [InlineData("\u200b")]
    [InlineData("zzz")]
    public void A_quote_that_shares_nothing_with_the_text_has_no_nearest_place(string quote)
    {
        QuoteNotFound result = Assert.IsType<QuoteNotFound>(Locator.Find(quote));

        Assert.Null(result.Nearest);
        Assert.Equal("The quote is not in the text, nor is any part of it.", EvidenceMessages.Describe(result));
    }

    [Fact]
    public void A_quote_never_reaches_over_two_paragraphs() =>
        Assert.IsType<QuoteNotFound>(Locator.Find("3.5元以下。\n作者"));

    [Fact]
    public void Paragraphs_after_the_curated_ones_are_not_looked_in()
    {
        QuoteLocator locator = new(Harbour.Text, curated: 2);

        Assert.Equal([1, 2], Assert.IsType<QuoteAmbiguous>(locator.Find("茶葉")).Places.Select(p => p.Paragraph));
        Assert.IsType<QuoteNotFound>(locator.Find("周望潮"));
    }
}
