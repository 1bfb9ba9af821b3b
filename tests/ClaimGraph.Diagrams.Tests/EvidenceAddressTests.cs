namespace ClaimGraph.Diagrams.Tests;

public sealed class EvidenceAddressTests
{
    [Theory]
    [InlineData("https://example.org/claims/", "https://example.org/claims/tern%2Fsails%20%22far%22")]
    [InlineData("HTTP://example.org/?c=", "HTTP://example.org/?c=tern%2Fsails%20%22far%22")]
    [InlineData("viewer.html#claim={claim}&p={paragraph}", "viewer.html#claim=tern%2Fsails%20%22far%22&p=7")]
    [InlineData("../evidence/", "../evidence/tern%2Fsails%20%22far%22")]
    [InlineData("/evidence#", "/evidence#tern%2Fsails%20%22far%22")]
    [InlineData("#", "#tern%2Fsails%20%22far%22")]
    [InlineData("https://example.org/{paragraph}", "https://example.org/7")]
    [InlineData("{claim}.html", "tern%2Fsails%20%22far%22.html")]
    public void A_claim_has_an_address(string text, string expected) =>
        Assert.Equal(expected, EvidenceAddress.Parse(text).Of("tern/sails \"far\"", 7));

    [Fact]
    public void Without_a_paragraph_there_is_no_address_that_needs_one()
    {
        Assert.Null(EvidenceAddress.Parse("x{paragraph}").Of("tern", null));
        Assert.Equal("xtern", EvidenceAddress.Parse("x").Of("tern", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("javascript:alert(1)//")]
    [InlineData("JaVaScRiPt:alert(1)//")]
    [InlineData(" javascript:alert(1)//")]
    [InlineData("java\tscript:alert(1)//")]
    [InlineData("\u0001javascript:alert(1)//")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("//example.org/")]
    [InlineData("\\\\example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("http://exa mple.org/")]
    [InlineData("x\"onclick=\"y")]
    [InlineData("{claim}:x")]
    public void Other_schemes_and_hidden_ones_are_not_let_through(string text)
    {
        Assert.False(EvidenceAddress.TryParse(text, out EvidenceAddress? address));
        Assert.Null(address);
        Assert.Contains("https://", Assert.Throws<FormatException>(() => EvidenceAddress.Parse(text)).Message, StringComparison.Ordinal);
    }
}
