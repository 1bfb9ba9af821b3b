using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Syntax;
using CsCheck;

namespace ClaimGraph.Tests.Loading.Syntax;

public sealed class JsonSyntaxReaderTests
{
    private const string Sample = """
        // A comment
        {
          "a" : [ 1, -2.50e+3, "x\u0041y", true , null ], /* another */
          "😀": { "b": "日本" , "c": [] } // last
        }
        """;

    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        (JsonSyntax? root, string[] problems) = Read(Sample);
        Assert.Empty(problems);
        JsonObjectSyntax file = Assert.IsType<JsonObjectSyntax>(root);
        SourceText source = new("f.json", Sample);
        Assert.Equal("2:1-5:2", Place(source, file.Span));
        Assert.Equal("3:3-3:6", Place(source, file.Properties[0].NameSpan));
        JsonArraySyntax array = Assert.IsType<JsonArraySyntax>(file.Properties[0].Value);
        Assert.Equal(["3:11-3:12", "3:14-3:22", "3:24-3:34", "3:36-3:40", "3:43-3:47"], array.Elements.Select(e => Place(source, e.Span)));
        Assert.Equal("-2.50e+3", Assert.IsType<JsonNumberSyntax>(array.Elements[1]).Text);
        Assert.Equal("xAy", Assert.IsType<JsonStringSyntax>(array.Elements[2]).Value);
        JsonObjectSyntax second = Assert.IsType<JsonObjectSyntax>(file.Properties[1].Value);
        Assert.Equal("4:8-4:31", Place(source, second.Span));
        Assert.Equal("4:15-4:19", Place(source, second.Properties[0].Value.Span));
    }

    [Fact]
    public void Positions_do_not_depend_on_the_kind_of_line_end()
    {
        string crlf = Sample.ReplaceLineEndings("\r\n");
        string lf = Sample.ReplaceLineEndings("\n");
        string cr = Sample.Replace("// A comment\n", "/**/", StringComparison.Ordinal).ReplaceLineEndings("\r");
        Assert.Equal(Spans(lf), Spans(crlf));
        Assert.NotEmpty(Spans(cr));
    }

    [Theory]
    [InlineData("", "CG0001 1:1")]
    [InlineData("  // nothing", "CG0001 1:1")]
    [InlineData("{", "CG0001 1:2")]
    [InlineData("[1,", "CG0001 1:4")]
    [InlineData("{\"a\"", "CG0001 1:2")]
    [InlineData("{\"a\" 1}", "CG0001 1:2")]
    [InlineData("{\"a\": }", "CG0001 1:7")]
    [InlineData("{\"a\": 1 \"b\": 2}", "CG0001 1:8")]
    [InlineData("[1 2]", "CG0001 1:3")]
    [InlineData("[1}", "CG0001 1:3")]
    [InlineData("[1,,2]", "CG0001 1:4")]
    [InlineData("[,1]", "CG0001 1:2")]
    [InlineData("{,}", "CG0001 1:2")]
    [InlineData("[01]", "CG0001 1:2")]
    [InlineData("[0x1F]", "CG0001 1:2")]
    [InlineData("[NaN]", "CG0001 1:2")]
    [InlineData("[1e999]", "CG0001 1:2")]
    [InlineData("[tru]", "CG0001 1:2")]
    [InlineData("[undefined]", "CG0001 1:2")]
    [InlineData("[new Date(1)]", "CG0001 1:2")]
    [InlineData("[\"a]", "CG0001 1:2")]
    [InlineData("[\"a\nb\"]", "CG0001 1:2")]
    [InlineData("[1] 2", "CG0001 1:5")]
    [InlineData("[1 /* ]", "CG0001 1:4")]
    [InlineData("]", "CG0001 1:1")]
    [InlineData("[1]]", "CG0001 1:4")]
    [InlineData("[\"a\"，\"b\"]", "CG0001 1:5")]
    [InlineData("[1\0]", "CG0001 1:3")]
    [InlineData("[1]\0", "CG0001 1:4")]
    [InlineData("[\"a\0b\"]", "CG0001 1:2")]
    [InlineData("[1,]", "CG0006 1:3")]
    [InlineData("{\"a\":1, // why\n}", "CG0006 1:7")]
    [InlineData("{a: 1}", "CG0006 1:2")]
    [InlineData("['a']", "CG0006 1:2")]
    [InlineData("[\"a\tb\"]", "CG0006 1:4")]
    [InlineData("[\"a\\'b\"]", "CG0006 1:4")]
    [InlineData("[\"\\ud83d\"]", "CG0006 1:3")]
    [InlineData("[\u00A01]", "CG0006 1:2")]
    [InlineData("{\"a\":1,\n \"a\":2}", "CG0003 2:2")]
    [InlineData("[[[[[]]]]]", "CG0007 1:5")]
    public void What_is_malformed_is_reported_where_it_stands(string text, string expected)
    {
        (_, string[] problems) = Read(text, maxDepth: 4);
        Assert.Equal([expected], problems);
    }

    [Fact]
    public void Elements_before_the_fault_are_still_read()
    {
        List<JsonSyntax> seen = [];
        DiagnosticBag bag = new();
        JsonReading reading = JsonSyntaxReader.Read(
            new SourceText("f.json", "{\"x\": 1, \"nodes\": [{}, {}, {]}"),
            new HashSet<string> { "nodes" },
            (_, element) => seen.Add(element),
            bag);
        Assert.Equal(2, seen.Count);
        Assert.False(reading.IsComplete);
        Assert.Equal(["x", "nodes"], Assert.IsType<JsonObjectSyntax>(reading.Root).Properties.Select(p => p.Name));
        Assert.Equal(1, bag.Count);
    }

    [Fact]
    public void Any_piece_of_a_text_gives_a_value_or_a_diagnostic() =>
        Gen.Select(Gen.Int[0, Sample.Length], Gen.Int[0, Sample.Length], Gen.Char["\"{}[],:'\\/\nx1"])
            .Sample((from, to, inserted) =>
            {
                string text = Sample[..Math.Min(from, to)] + inserted + Sample[Math.Max(from, to)..];
                (JsonSyntax? root, string[] problems) = Read(text);
                Assert.True(root is not null || problems.Length > 0);
            });

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D }, "CG0008 1:3")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x5B, 0x5D }, "CG0901 1:1")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x5B, 0x00 }, "CG0008 1:1")]
    [InlineData(new byte[] { 0x5B, 0x0A, 0xE6, 0x97, 0xA5, 0xE6, 0x97 }, "CG0008 2:2")]
    public void Bytes_that_are_not_plain_utf_8_are_reported(byte[] bytes, string expected)
    {
        DiagnosticBag bag = new();
        _ = Utf8File.Decode("f.json", bytes, bag);
        Assert.Equal([expected], Codes(bag));
    }

    [Fact]
    public void Columns_of_a_very_long_line_are_counted_in_code_points()
    {
        string text = string.Concat(Enumerable.Repeat("😀", 5000)) + "x";
        Assert.Equal("1:5001-1:5002", Place(new SourceText("f.json", text), new TextSpan(10000, 10001)));
    }

    private static (JsonSyntax? Root, string[] Problems) Read(string text, int maxDepth = 64)
    {
        DiagnosticBag bag = new();
        JsonSyntax? root = JsonSyntaxReader.Read(new SourceText("f.json", text), bag, maxDepth);
        return (root, Codes(bag));
    }

    private static string[] Codes(DiagnosticBag bag) =>
        [.. bag.ToOrdered().Select(d => $"{d.Code} {d.Location.Line}:{d.Location.Column}")];

    private static string Place(SourceText source, TextSpan span)
    {
        Location place = source.Locate(span);
        return $"{place.Line}:{place.Column}-{place.EndLine}:{place.EndColumn}";
    }

    private static List<string> Spans(string text)
    {
        SourceText source = new("f.json", text);
        DiagnosticBag bag = new();
        List<string> places = [];
        Visit(JsonSyntaxReader.Read(source, bag)!);
        return places;

        void Visit(JsonSyntax value)
        {
            places.Add(Place(source, value.Span));
            switch (value)
            {
                case JsonObjectSyntax o:
                    foreach (JsonPropertySyntax property in o.Properties)
                    {
                        places.Add(Place(source, property.NameSpan));
                        Visit(property.Value);
                    }

                    break;
                case JsonArraySyntax a:
                    foreach (JsonSyntax element in a.Elements)
                    {
                        Visit(element);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
