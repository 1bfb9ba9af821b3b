using ClaimGraph.Generator.Schemas;
using ClaimGraph.Generator.Writing;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace ClaimGraph.Generator.Tests;

public sealed class NamingTests
{
    private static readonly Gen<string> Slugs = Gen.OneOf(
        Gen.String[Gen.Char["ab19-"], 1, 8],
        Gen.OneOf("class", "kinds", "to-string", "get-hash-code", "equals", "record", "a-1", "a1", "a-1-b", "3d", "int")).Where(Slug.IsValid);

    [Theory]
    [InlineData("company", "Company")]
    [InlineData("has-title", "HasTitle")]
    [InlineData("gpt-4", "Gpt_4")]
    [InlineData("gpt4", "Gpt4")]
    [InlineData("3d-print", "_3dPrint")]
    [InlineData("class", "Class")]
    [InlineData("kinds", "Kinds_")]
    [InlineData("relations", "Relations")]
    [InlineData("to-string", "ToString_")]
    [InlineData("equals", "Equals_")]
    [InlineData("a", "A")]
    public void Ids_read_as_names_of_CSharp(string id, string name) => Assert.Equal(name, MemberNames.Of(id, SchemaList.Kinds));

    [Fact]
    public void No_two_ids_have_the_same_name() =>
        Gen.Select(Slugs, Slugs).Sample((a, b) => (a == b) == (MemberNames.Of(a, SchemaList.Kinds) == MemberNames.Of(b, SchemaList.Kinds)));

    [Fact]
    public void Any_slugs_compile() => Slugs.Array[0, 30].Sample(
        ids =>
        {
            string[] distinct = [.. ids.Distinct()];
            Generation made = Generation.Of("", ("/s/kinds.json", $$"""{"kinds":[{{string.Join(',', distinct.Select(i => $$"""{"id":"{{i}}"}"""))}}]}"""));
            Assert.Empty(made.Complaints());
            Assert.Equal(distinct.Length, made.Compilation.GetTypeByMetadataName("Shop.Kinds")!.GetMembers().OfType<IPropertySymbol>().Count());
        },
        iter: 20);

    [Fact]
    public void A_slug_is_what_the_library_takes_for_one() =>
        Gen.OneOf(Gen.String[Gen.Char["a0-Z_é\n"], 0, 6], Gen.Int[78, 82].Select(n => new string('a', n)))
            .Sample(text => Slug.IsValid(text) == Identifiers.Slug.IsValid(text));
}
