using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;
using CsCheck;

namespace ClaimGraph.Tests.Graphs;

public sealed class NodeIndexTests
{
    // Few letters and lengths around the eight bytes of a slot, so that ids have beginnings in common.
    private static readonly Gen<string> Ids = Gen.Char['a', 'c'].Array[1, 12].Select(c => new string(c));

    [Fact]
    public void Every_node_is_found_and_nothing_else() => Gen.Select(Ids.HashSet[0, 200], Ids.Array[50]).Sample((ids, others) =>
    {
        string[] all = [.. ids];
        NodeIndex index = new(Nodes(all));
        Assert.Equal(Enumerable.Range(0, all.Length), all.Select(index.Find));
        Assert.All(others, o => Assert.Equal(Array.IndexOf(all, o), index.Find(o)));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("aaaaaaaa\0")]
    [InlineData("é")]
    [InlineData("ša")]
    public void A_text_that_is_no_slug_is_not_found(string? text) => Assert.Equal(-1, new NodeIndex(Nodes("a", "aaaaaaaa")).Find(text));

    [Fact]
    public void A_text_longer_than_any_slug_is_not_found() =>
        Assert.Equal(-1, new NodeIndex(Nodes(new string('a', Slug.MaxLength))).Find(new string('a', Slug.MaxLength + 1)));

    [Fact]
    public void A_node_cannot_occur_twice() => Assert.Throws<ArgumentException>(() => new NodeIndex(Nodes("a", "b", "a")));

    private static ImmutableArray<Node> Nodes(params IEnumerable<string> ids) =>
        [.. ids.Select(id => new Node { Id = new NodeId(id), Kind = new KindId("thing"), Labels = LocalizedText.Of(id, id) })];
}
