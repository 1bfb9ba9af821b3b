using ClaimGraph.Viewer.Tests.Browser;
using ClaimGraph.Viewer.Tests.Scripts;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests.Search;

/// <summary>Names found by whatever a reader may type.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task A_node_is_found_by_any_of_its_names_however_they_are_typed()
    {
        (string Query, string Node)[] cases =
        [
            ("baidu", "baidu"), ("BAIDU", "baidu"), ("百度", "baidu"), ("ｂａｉｄｕ", "baidu"), ("bǎidù", "baidu"), ("bǎi dù", "baidu"), ("bai3du4", "baidu"),
            ("bai3 du4", "baidu"), ("bai'du", "baidu"), ("baid", "baidu"),
            ("李开复", "kai-fu-lee"), ("李開復", "kai-fu-lee"), ("likaifu", "kai-fu-lee"), ("lkf", "kai-fu-lee"), ("kaifu", "kai-fu-lee"), ("Lee Kai", "kai-fu-lee"),
            ("阿里巴巴", "alibaba"), ("alibba", "alibaba"), ("albiaba", "alibaba"),
            ("六小虎", "six-tigers"), ("liuxiaohu", "six-tigers"), ("lxh", "six-tigers"), ("liu4 xiao3 hu3", "six-tigers"),
        ];
        JToken found = await FindAsync([.. cases.Select(c => c.Query)], 5);
        Assert.Equal(
            cases.Select(c => $"{c.Query}: {c.Node}"),
            cases.Select((c, i) => $"{c.Query}: {((string?)found[i]!.FirstOrDefault())?.Split(' ')[0]}"));
    }

    [Fact]
    public async Task A_tone_that_is_typed_has_to_be_the_right_one()
    {
        JToken found = await FindAsync(["bāi dū", "bai1du1"], 5);
        Assert.All(found, hits => Assert.DoesNotContain(hits, h => ((string?)h)!.StartsWith("baidu ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_fits_better_comes_first_and_no_more_than_wanted()
    {
        JToken found = await FindAsync(["a", "baichuan", "", " - ", "no such name at all"], 3);
        Assert.Equal(3, found[0]!.Count());
        Assert.StartsWith("baichuan", (string?)found[1]![0], StringComparison.Ordinal);
        Assert.Equal([0, 0, 0], found.Skip(2).Select(hits => hits.Count()));
    }

    private static Task<JToken> FindAsync(string[] queries, int limit) =>
        PageModule.CallAsync("search.ts", "findAll", PayloadObject.Of(SharedPages.ArticleGraph()), queries, limit);
}
