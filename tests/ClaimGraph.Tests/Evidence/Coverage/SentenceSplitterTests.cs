using ClaimGraph.Evidence;
using CsCheck;

namespace ClaimGraph.Tests.Evidence;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("茶好。水好。", "茶好。|水好。")]
    [InlineData("茶好!水好?船好;", "茶好!|水好?|船好;")]
    [InlineData("茶好！水好？船好；", "茶好！|水好？|船好；")]
    [InlineData("他說:“茶好。”水好", "他說:“茶好。”|水好")]
    [InlineData("他說「茶好！」。水好", "他說「茶好！」。|水好")]
    [InlineData("他說\"茶好。\"水\"也好。\"", "他說\"茶好。\"|水\"也好。\"")]
    [InlineData("茶好。\"水好。\"", "茶好。|\"水好。\"")]
    [InlineData("等等……再說...完", "等等……|再說...|完")]
    [InlineData("每箱3.5元。用GPT-3.5。", "每箱3.5元。|用GPT-3.5。")]
    [InlineData("Tea. Water.", "Tea.|Water.")]
    [InlineData("真的?!好", "真的?!|好")]
    [InlineData(" 茶好。 水好。 ", "茶好。|水好。")]
    [InlineData("沒有句號", "沒有句號")]
    [InlineData("(茶好。)水好", "(茶好。)|水好")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void Sentences_end_at_their_marks(string paragraph, string sentences)
    {
        CleanedText text = TextCleaner.Clean(paragraph);

        Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text).Select(s => text.Slice(s.Start, s.End))));
    }

    [Fact]
    public void Sentences_are_in_order_and_leave_out_white_space_only() =>
        Gen.String[Gen.Char["茶水。!.;\" ”a3…"], 0, 40].Select(TextCleaner.Clean).Sample(text =>
        {
            string joined = string.Concat(SentenceSplitter.Split(text).Select(s => text.Slice(s.Start, s.End)));
            Assert.Equal(text.Text.Replace(" ", "", StringComparison.Ordinal), joined.Replace(" ", "", StringComparison.Ordinal));
        });
}
