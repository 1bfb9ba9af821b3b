using ClaimGraph.Diagrams.Typography;

namespace ClaimGraph.Diagrams.Tests.Typography;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("plain 文字", "plain 文字")]
    [InlineData("  many \t\r\n kinds\u3000of space  ", "many kinds of space")]
    [InlineData("\u0000a\u001b[1mb\u007f", "a[1mb")]
    [InlineData("x\ud800y", "xy")]
    [InlineData("\u202eabc\u2069", "abc")]
    [InlineData("", "")]
    public void Only_what_can_be_drawn_stays(string text, string clean) => Assert.Equal(clean, Printable.Clean(text));
}
