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
    public void What_the_font_lacks_gets_the_room_it_may_take_in_another_and_no_more_for_its_marks()
    {
        Assert.Equal(_face.Measure("Tern ", 10) + 14 + _face.Measure(" 港", 10), _face.Measure("Tern 🚢 港", 10), 3);
        Assert.Equal(_face.Measure("ש", 10), _face.Measure("שָׁ", 10));
        Assert.InRange(_face.Measure("שלום", 10), 4 * 7, 4 * 9);
    }

    [Fact]
    public void Text_from_right_to_left_is_set_from_the_left()
    {
        ShapedLine turned = _face.Shape("(1", isRightToLeft: true);
        ShapedLine closing = _face.Shape(")");

        Assert.Equal(closing.Glyphs[0], turned.Glyphs[1]);
        Assert.True(turned.Places[1] > 0 && turned.Rises.IsEmpty);
    }

    [Fact]
    public void Characters_the_font_lacks_are_known() => Assert.True(_face.Has(new Rune('港')) && !_face.Has(new Rune(0x1F600)));
}
