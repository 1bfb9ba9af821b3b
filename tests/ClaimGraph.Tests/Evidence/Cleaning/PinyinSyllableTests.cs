using ClaimGraph.Evidence;

namespace ClaimGraph.Tests.Evidence;

public sealed class PinyinSyllableTests
{
    [Theory]
    [InlineData("ā é ò ài ěi ào ǒu ān én āng ēng ōng ér yī yá yě yào liù tiān xīn liáng tīng xióng bù guā duō huái duì huán dūn chuáng wēng yuè nǚ lüè zhī shì")]
    [InlineData("jiǎng chuàng xún jià wèi lǜ nǜ zhuāng shuǎng zhòng hēi zéi tàn quán rè")]
    public void Syllables_with_one_tone_mark_are_told(string syllables)
    {
        foreach (string syllable in syllables.Split(' '))
        {
            Assert.True(PinyinSyllable.IsToned(syllable), syllable);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("de")]
    [InlineData("NLP")]
    [InlineData("à la")]
    [InlineData("vià")]
    [InlineData("chuàngà")]
    [InlineData("màmā")]
    [InlineData("Mā")]
    [InlineData("café")]
    [InlineData("naïve")]
    [InlineData("ńg")]
    [InlineData("zhuāngs")]
    public void Other_letters_are_not_syllables_with_a_tone_mark(string letters) => Assert.False(PinyinSyllable.IsToned(letters));
}
