using ClaimGraph.Evidence;

namespace ClaimGraph.Tests.Evidence;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("創(chuàng)", "創")]
    [InlineData("創(chuàng)造(zào)", "創造")]
    [InlineData("創(chua\u0300ng)", "創")]
    [InlineData("綠(lǜ)女(nü\u030c)", "綠女")]
    [InlineData("行(háng)(xíng)", "行")]
    [InlineData("\U00020021(zhě)", "\U00020021")]
    public void A_toned_syllable_in_brackets_after_a_Han_character_is_removed(string raw, string cleaned) =>
        Assert.Equal(cleaned, TextCleaner.Clean(raw).Text);

    [Theory]
    [InlineData("言(NLP)大")]
    [InlineData("覺(CV)、多")]
    [InlineData("的(de)")]
    [InlineData("了(le)?")]
    [InlineData("創(chuàng")]
    [InlineData("創(Chuàng)")]
    [InlineData("創(chuángà)")]
    [InlineData("創(chuàang)")]
    [InlineData("創(chuààng)")]
    [InlineData("創(blà)")]
    [InlineData("創 (chuàng)")]
    [InlineData("創（chuàng）")]
    [InlineData("創(à é)")]
    [InlineData("(chuàng)")]
    [InlineData("、(chuàng)")]
    [InlineData("5(wǔ)")]
    [InlineData("創()")]
    [InlineData("創(zhuangà)")]
    [InlineData("r)jià)")]
    [InlineData("為什么? 好(NLP)")]
    [InlineData("  trimmed by nobody  ")]
    [InlineData("ＡＢ，Ｃ　")]
    [InlineData("")]
    public void Everything_else_stays(string raw)
    {
        CleanedText cleaned = TextCleaner.Clean(raw);

        Assert.Equal(raw, cleaned.Text);
        Assert.Equal(0, cleaned.DamagedPlaces);
    }

    [Theory]
    [InlineData("要?jiǎng)?chuàng)造", "要\ufffd\ufffd造", 2)]
    [InlineData("性?xún)r(jià)比", "性\ufffd\ufffd比", 2)]
    [InlineData("因_(wèi)", "因\ufffd", 1)]
    [InlineData("因AB(wèi)", "因A\ufffd", 1)]
    [InlineData("?ā)", "\ufffd", 1)]
    [InlineData("?de)", "?de)", 0)]
    [InlineData("_(de)", "_(de)", 0)]
    [InlineData("?(chuàng)", "?(chuàng)", 0)]
    [InlineData("\ufffd榧夹", "\ufffd榧夹", 0)]
    public void A_lost_character_is_marked_as_damage(string raw, string cleaned, int places)
    {
        Assert.Equal(cleaned, TextCleaner.Clean(raw).Text);
        Assert.Equal(places, TextCleaner.Clean(raw).DamagedPlaces);
    }

    [Fact]
    public void The_damaged_article_is_cleaned_as_a_person_would() =>
        Assert.Equal(Harbour.Cleaned, Harbour.Text.Paragraphs.Select(p => p.Text));

    [Fact]
    public void A_lone_surrogate_counts_as_a_lost_character() => Assert.Equal("a\ufffdb", TextCleaner.Clean("a\ud800b").Text);

    [Fact]
    public void Removed_brackets_belong_to_the_character_before_them()
    {
        CleanedText text = TextCleaner.Clean("大創(chuàng)造");

        Assert.Equal(3, text.Length);
        Assert.Equal(new RawRange(0, 1), text.ToRaw(0, 1));
        Assert.Equal(new RawRange(1, 10), text.ToRaw(1, 2));
        Assert.Equal(new RawRange(10, 11), text.ToRaw(2, 3));
        Assert.Equal((1, 2), text.FromRaw(new RawRange(4, 6)));
        Assert.Equal((1, 3), text.FromRaw(new RawRange(9, 11)));
    }

    [Fact]
    public void Damage_maps_to_all_that_is_left_of_the_character()
    {
        CleanedText text = TextCleaner.Clean("性?xún)r(jià)比");

        Assert.Equal(new RawRange(1, 6), text.ToRaw(1, 2));
        Assert.Equal(new RawRange(6, 12), text.ToRaw(2, 3));
    }

    [Fact]
    public void Positions_count_code_points_and_raw_places_count_units()
    {
        CleanedText text = TextCleaner.Clean("\U00020021(zhě)e\u0301x");

        Assert.Equal(3, text.Length);
        Assert.Equal("\u00e9x", text.Slice(1, 3));
        Assert.Equal(0x20021, text[0]);
        Assert.Equal(new RawRange(0, 7), text.ToRaw(0, 1));
        Assert.Equal(new RawRange(7, 9), text.ToRaw(1, 2));
        Assert.Equal(new RawRange(9, 10), text.ToRaw(2, 3));
    }

    [Fact]
    public void A_digest_is_that_of_the_words_in_UTF_8()
    {
        CleanedText text = TextCleaner.Clean("大創(chuàng)造");

        Assert.Equal(Harbour.Digest("創造"), text.DigestOf(1, 3));
        Assert.Equal(Harbour.Digest("大創造"), text.Sha256);
    }

    [Fact]
    public void A_span_outside_the_text_is_misuse()
    {
        CleanedText text = TextCleaner.Clean("茶葉");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.Slice(0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.DigestOf(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.ToRaw(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.ToRaw(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.FromRaw(new RawRange(1, 3)));
    }
}
