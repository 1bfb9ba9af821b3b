using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using ClaimGraph.Viewer.Tests.Graphs;

namespace ClaimGraph.Viewer.Tests.Browser;

/// <summary>Pages that many tests look at, each made once.</summary>
internal static class SharedPages
{
    private static readonly Lazy<Task<ViewerPage>> LazyArticle = new(() => Task.Run(() => ViewerPages.Of(ArticleGraph())));

    private static readonly Lazy<Task<ViewerPage>> LazyLarge = new(() => Task.Run(() => ViewerPages.Of(LargeGraph.Of(10_000))));

    /// <summary>The page of a graph of 10,000 nodes.</summary>
    public static Task<ViewerPage> LargeAsync() => LazyLarge.Value;

    /// <summary>The page of the first dataset.</summary>
    public static Task<ViewerPage> ArticleAsync() => LazyArticle.Value;

    /// <summary>The graph of the first dataset.</summary>
    public static KnowledgeGraph ArticleGraph() => KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset).Dataset!);
}
