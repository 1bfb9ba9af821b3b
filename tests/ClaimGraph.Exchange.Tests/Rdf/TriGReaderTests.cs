using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Exchange.Rdf.Writing;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Tests.Rdf;

/// <summary>TriG and Turtle mean to us what they mean to others.</summary>
public sealed class TriGReaderTests
{
    private static readonly string Syntax = Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Rdf", "syntax.trig");

    [Fact]
    public async Task Oxigraph_reads_the_same_in_every_way_to_write()
    {
        using TemporaryDirectory directory = new();
        string ours = directory.PathOf("ours.nq");
        File.WriteAllLines(ours, Lines(File.ReadAllText(Syntax)));
        Newtonsoft.Json.Linq.JToken digests = await Reader.NodeAsync("oxigraph", "Rdf/rdf.cjs", "same", ours, Syntax);
        Assert.Equal((string?)digests[1], (string?)digests[0]);
    }

    // RFC 3986, section 5.4.
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("//g/x/../y", "http://g/y")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("G%7e\u00e9", "http://a/b/c/G%7e\u00e9")]
    public void Relative_names_are_made_full_as_the_standard_says(string written, string full) =>
        Assert.Contains($"<urn:s> <urn:p> <{full}> .", Lines($"@base <http://a/b/c/d;p?q> . <urn:s> <urn:p> <{written}> ."));

    [Theory]
    [InlineData("@prefix ex: <urn:ex#> .\nex:a ex:b exx:c .", 2, 11, "no prefix \"exx:\" is declared before this place.")]
    [InlineData("<urn:a> <urn:b> <c> .", 1, 17, "\"c\" is no full name.")]
    [InlineData("<urn:a> <urn:b> \"open\n .", 1, 17, "this text has no closing quote on its line.")]
    [InlineData("<urn:a> <urn:b> '''open\n .", 1, 17, "this text has no closing quotes.")]
    [InlineData("<urn:a> <urn:b> <urn:c> , .", 1, 27, "\".\" is not expected here.")]
    [InlineData("<urn:a> <urn:b> <urn:c>\n<urn:d> <urn:e> <urn:f> .", 2, 1, "\"<\" is not expected here.")]
    [InlineData("<urn:g> { <urn:a> <urn:b> <urn:c> .", 1, 36, "the line ends where more was expected.")]
    [InlineData("{ <urn:a> <urn:b> <urn:c> <urn:d> }", 1, 27, "\"<\" is not expected here.")]
    [InlineData("<urn:a> a .", 1, 11, "\".\" is not expected here.")]
    [InlineData("() .", 1, 4, "\".\" is not expected here.")]
    [InlineData("<urn:a> <urn:b> \"\\x\" .", 1, 18, "\"\\x\" stands for no character.")]
    [InlineData("<urn:a> <urn:b\\u0020c> 1 .", 1, 9, "an escape in this IRI stands for a character that no IRI has.")]
    [InlineData("<urn:a> <urn:b> _:-c .", 1, 17, "\"_\" is not expected here.")]
    [InlineData("@prefix ex.: <urn:ex#> .", 1, 11, "\".\" is not expected here.")]
    [InlineData("<urn:a> <urn:b> \"x\"@1 .", 1, 21, "\"1\" is not expected here.")]
    [InlineData("<urn:a> <urn:b> - .", 1, 18, "\" \" is not expected here.")]
    [InlineData("@Prefix ex: <urn:ex#> .", 1, 2, "\"P\" is not expected here.")]
    [InlineData("PREFIX ex: <urn:ex#> .", 1, 22, "\".\" is not expected here.")]
    [InlineData("GRAPH { }", 1, 7, "\"{\" is not expected here.")]
    [InlineData("(1) { }", 1, 5, "\"{\" is not expected here.")]
    [InlineData("<urn:a> <urn:b> [ <urn:c> <urn:d> .", 1, 35, "\".\" is not expected here.")]
    public void What_is_wrong_is_told_where_it_stands(string text, int line, int column, string expected)
    {
        DiagnosticBag diagnostics = new();
        Read(text, diagnostics);
        Diagnostic found = Assert.Single(diagnostics.ToOrdered());
        Assert.Equal((DiagnosticCodes.MalformedRdf, line, column, expected), (found.Code, found.Location.Line, found.Location.Column, found.Message));
    }

    [Fact]
    public void Brackets_without_end_are_told_of()
    {
        DiagnosticBag diagnostics = new();
        Read($"<urn:a> <urn:b> {new string('(', 100_000)}", diagnostics);
        Diagnostic found = Assert.Single(diagnostics.ToOrdered());
        Assert.Equal("more than 64 lists and brackets stand within one another.", found.Message);
        Assert.Equal(17 + 64, found.Location.Column);
    }

    private static RdfFile Read(string text, DiagnosticBag diagnostics) =>
        GraphRdf.TriG(new FileScope(new SourceText("graph.trig", text), diagnostics), LoadOptions.Default)!;

    private static IEnumerable<string> Lines(string text)
    {
        DiagnosticBag diagnostics = new();
        RdfFile read = Read(text, diagnostics);
        Assert.Empty(diagnostics.ToOrdered());
        return read.Resources.SelectMany(r => r.Values.Select(v => $"{Name(r.Iri)} <{v.Predicate}> {Term(v.Term)} ."));
    }

    // Blank nodes that have no label in the file get one that no other has.
    private static string Name(string iri) =>
        iri.StartsWith("_:(", StringComparison.Ordinal) ? $"_:unlabelled{iri[3..^1]}" : iri.StartsWith("_:", StringComparison.Ordinal) ? iri : $"<{iri}>";

    private static string Term(RdfTerm term)
    {
        if (term.IsIri)
        {
            return Name(term.Value);
        }

        using StringWriter text = new();
        LiteralText.Write(text, term.Value);
        text.Write(term.Language is { } language ? $"@{language}" : $"^^<{term.Datatype}>");
        return text.ToString();
    }
}
