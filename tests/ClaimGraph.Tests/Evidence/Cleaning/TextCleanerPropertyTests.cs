using System.Text.RegularExpressions;
using ClaimGraph.Evidence;
using CsCheck;

namespace ClaimGraph.Tests.Evidence;

public sealed partial class TextCleanerPropertyTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf("茶", "港", "創", "\U00020021", "。", "a", "Z", "_", "?", "(", ")", " ", "\ufffd", "5", "ü"),
        Gen.OneOf("(chuàng)", "(wèi)", "(de)", "(NLP)", "?jiǎng)", "r(jià)", "_(wèi)", "?(", "lǜ)", "ā", "(á)", "?é)"));

    private static readonly Gen<string> Damaged = Pieces.Array[0, 30].Select(string.Concat);

    // Combining marks and characters that form C changes.
    private static readonly Gen<string> Marked = Gen.OneOf(
            Pieces,
            Gen.OneOf("\u0300", "\u0308", "\u0323", "e\u0301", "\u212b", "\uf900", "\u1100\u1161", "\u11a8", "\ud800", "\u0344", "u\u0308\u0304"))
        .Array[0, 30]
        .Select(string.Concat);

    private static readonly Gen<string> Any = Gen.OneOf(Damaged, Marked, Gen.String);

    [Fact]
    public void Cleaning_follows_the_rules_as_regular_expressions_state_them() =>
        Damaged.Sample(raw => Assert.Equal(CleanByExpressions(raw), TextCleaner.Clean(raw).Text), iter: 2000);

    [Fact]
    public void Cleaning_again_changes_nothing() =>
        Any.Sample(
            raw =>
            {
                string once = TextCleaner.Clean(raw).Text;
                Assert.Equal(once, TextCleaner.Clean(once).Text);
            },
            iter: 2000);

    [Fact]
    public void The_way_to_the_raw_text_and_back_covers_the_span() =>
        Any.Select(TextCleaner.Clean).Where(text => text.Length > 0).SelectMany(text =>
                Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[1, text.Length]).Where((a, b) => a < b).Select(span => (text, span.Item1, span.Item2)))
            .Sample((text, start, end) =>
            {
                RawRange raw = text.ToRaw(start, end);
                (int backStart, int backEnd) = text.FromRaw(raw);

                Assert.InRange(backStart, 0, start);
                Assert.InRange(backEnd, end, text.Length);
                Assert.Equal(raw, text.ToRaw(backStart, backEnd));
            });

    [Fact]
    public void Every_unit_of_the_raw_text_belongs_to_some_code_point_in_order() =>
        Any.Select(TextCleaner.Clean).Sample(text =>
        {
            int at = 0;
            int previous = 0;
            for (int i = 0; i < text.Length; i++)
            {
                RawRange raw = text.ToRaw(i, i + 1);
                Assert.True(raw.Start == at || (raw.Start == previous && raw.End == at));
                (previous, at) = (raw.Start, raw.End);
            }

            Assert.Equal(text.Raw.Length, at);
        });

    [Fact]
    public void Slices_put_together_are_the_text() =>
        Any.Select(TextCleaner.Clean).SelectMany(text => Gen.Int[0, text.Length].Select(at => (text, at)))
            .Sample((text, at) => text.Slice(0, at) + text.Slice(at, text.Length) == text.Text);

    private static string CleanByExpressions(string raw)
    {
        string text = Bracketed().Replace(raw, m => m.Groups["han"].Value);
        text = CharacterLost().Replace(text, "\ufffd");
        return LetterLeft().Replace(text, "\ufffd");
    }

    private const string Syllable = """
        (?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*\))
        (?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?
        (?:[iu]?[aāáǎà](?:i|o|n|ng)?|[eēéěè](?:i|n|ng|r)?|[oōóǒò](?:u|ng)?|[iīíǐì]|[uūúǔù]|[üǖǘǚǜ])
        """;

    // The finals that the pieces above use; the table of all finals has its own test.
    [GeneratedRegex(@"(?<han>[\u4e00-\u9fff]|[\ud840-\ud888][\udc00-\udfff])(?:\(" + Syllable + @"\))+", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\?" + Syllable + @"\)", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CharacterLost();

    [GeneratedRegex(@"[A-Za-z_]\(" + Syllable + @"\)", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LetterLeft();
}
