using ClaimGraph.Evidence;

namespace ClaimGraph.Tests.Evidence;

public sealed class CharacterVariantsTests
{
    [Theory]
    [InlineData("着著")]
    [InlineData("里裏裡")]
    [InlineData("发發髮")]
    [InlineData("为為爲")]
    [InlineData("台臺")]
    [InlineData("国國")]
    public void Forms_of_one_character_are_one(string forms) => Assert.Single(ClassesOf(forms));

    [Theory]
    [InlineData("茶水")]
    [InlineData("着看")]
    [InlineData("国玉")]
    [InlineData("A1")]
    public void Other_characters_are_not(string characters) => Assert.Equal(2, ClassesOf(characters).Count());

    [Fact]
    public void A_representative_represents_itself()
    {
        for (int c = 0x4E00; c <= 0x9FFF; c++)
        {
            int representative = CharacterVariants.Instance.RepresentativeOf(c);
            Assert.Equal(representative, CharacterVariants.Instance.RepresentativeOf(representative));
        }
    }

    private static IEnumerable<int> ClassesOf(string characters) =>
        characters.Select(c => CharacterVariants.Instance.RepresentativeOf(c)).Distinct();
}
