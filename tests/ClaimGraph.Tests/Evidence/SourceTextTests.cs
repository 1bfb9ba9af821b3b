using System.Text;
using ClaimGraph.Evidence;
using CsCheck;

namespace ClaimGraph.Tests.Evidence;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb\n", 2)]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb\r\n", 2)]
    [InlineData("a\n\nb\n", 3)]
    [InlineData("a\n\n", 2)]
    [InlineData("\n", 1)]
    [InlineData("", 0)]
    public void A_line_is_a_paragraph(string content, int count) =>
        Assert.Equal(count, Harbour.TextOf(content).Paragraphs.Length);

    [Fact]
    public void Line_ends_of_either_kind_give_the_same_paragraphs_and_another_digest()
    {
        SourceText windows = Harbour.TextOf(Harbour.Raw.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(Harbour.Text.Paragraphs.Select(p => p.Sha256), windows.Paragraphs.Select(p => p.Sha256));
        Assert.NotEqual(Harbour.Text.Sha256, windows.Sha256);
    }

    [Fact]
    public void A_byte_order_mark_belongs_to_no_paragraph()
    {
        SourceText marked = SourceText.FromBytes([.. Encoding.UTF8.Preamble, .. Harbour.Bytes]);

        Assert.True(marked.HasByteOrderMark);
        Assert.False(Harbour.Text.HasByteOrderMark);
        Assert.Equal(Harbour.Text.Paragraphs[0].Sha256, marked.Paragraphs[0].Sha256);
        Assert.NotEqual(Harbour.Text.Sha256, marked.Sha256);
    }

    [Fact]
    public void The_digest_of_the_file_is_that_of_its_bytes() =>
        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", Harbour.TextOf("hello").Sha256);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_with_the_place_of_the_first()
    {
        byte[] bytes = [.. "茶"u8, 0x41, 0xE8, 0x8C, 0x0A, 0xFF];

        Assert.False(SourceText.TryFromBytes(bytes, out SourceText? text, out int offset));
        Assert.Null(text);
        Assert.Equal(4, offset);
        FormatException e = Assert.Throws<FormatException>(() => SourceText.FromBytes(bytes));
        Assert.Equal("The text is not UTF-8: the byte at offset 4 is wrong.", e.Message);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.Byte.Array[0, 40].Sample(bytes =>
            SourceText.TryFromBytes(bytes, out _, out int offset) ? offset == -1 : offset >= 0 && offset < bytes.Length);

    [Fact]
    public void Paragraphs_are_found_by_number_from_one()
    {
        Assert.Same(Harbour.Text.Paragraphs[0], Harbour.Text.FindParagraph(1));
        Assert.Same(Harbour.Text.Paragraphs[7], Harbour.Text.FindParagraph(8));
        Assert.Null(Harbour.Text.FindParagraph(0));
        Assert.Null(Harbour.Text.FindParagraph(9));
    }
}
