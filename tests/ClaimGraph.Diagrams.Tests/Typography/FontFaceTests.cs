using System.Text;
using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Tests.Typography;

public sealed class FontFaceTests : IDisposable
{
    private readonly FontFace _face = FontFace.OfResource("fonts/regular.ttf");

    public void Dispose() => _face.Dispose();

    [Fact]
    public void Chinese_characters_are_as_wide_as_the_text_is_high() => Assert.Equal(48, _face.Measure("渔船队港", 12), 3);

    [Fact]
    public void Widths_grow_with_the_size_and_letters_are_kerned()
    {
        Assert.Equal(2 * _face.Measure("Tide", 10), _face.Measure("Tide", 20), 6);
        Assert.True(_face.Measure("AV", 100) < _face.Measure("A", 100) + _face.Measure("V", 100));
    }

    [Fact]
    public void A_subset_is_a_small_font_and_does_not_depend_on_the_order()
    {
        Rune[] runes = [.. "River 渔船队".EnumerateRunes()];
        byte[] subset = _face.Subset(runes);

        Assert.Equal([0, 1, 0, 0], subset.Take(4));
        Assert.InRange(subset.Length, 1000, 20_000);
        Assert.Equal(subset, _face.Subset(runes.Reverse()));
        Assert.NotEqual(subset, _face.Subset(runes.Skip(1)));
    }

    [Fact]
    public void Characters_the_font_lacks_are_known() => Assert.True(_face.Has(new Rune('港')) && !_face.Has(new Rune(0x1F600)));
}
